import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A passage of a painting, as the tags name it. */
export interface Mark {
  kind: 'mark';
  painting: PDFRef;
  number: number;
  written: PDFObject;
}

/** A place that can be pressed, as the tags name it. */
export interface Pressable {
  kind: 'pressable';
  ref: PDFRef;
  written: PDFObject;
}

/** A tag: what a part of the document is, and what it consists of, in reading order. */
export interface Tag {
  kind: 'tag';
  ref: PDFRef;
  dict: PDFDict;
  role: string;
  kids: (Tag | Mark | Pressable)[];
}

const named = (name: string) => PDFName.of(name);

/** The page a tag's own marks stand on. */
const pageOf = (dict: PDFDict) => {
  const page = dict.get(named('Pg'));
  return page instanceof PDFRef ? page : undefined;
};

/** Reads the tags of a document; nothing when it has none. */
export function readTags(document: PDFDocument): Tag | undefined {
  const { context, catalog } = document;
  const read = (written: PDFObject, parent: PDFDict | undefined): Tag['kids'] => {
    const page = parent && pageOf(parent);
    if (written instanceof PDFNumber) return page ? [{ kind: 'mark', painting: page, number: written.asNumber(), written }] : [];
    const dict = context.lookup(written);
    if (!(dict instanceof PDFDict)) return [];
    const type = dict.get(named('Type'));
    if (type === named('OBJR')) {
      const ref = dict.get(named('Obj'));
      return ref instanceof PDFRef ? [{ kind: 'pressable', ref, written }] : [];
    }
    if (type === named('MCR')) {
      const painting = dict.get(named('Stm')) ?? pageOf(dict) ?? page;
      return painting instanceof PDFRef ? [{ kind: 'mark', painting, number: dict.lookup(named('MCID'), PDFNumber).asNumber(), written }] : [];
    }
    if (!(written instanceof PDFRef)) return [];
    const kids = dict.lookup(named('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(named('K'))!];
    return [{ kind: 'tag', ref: written, dict, role: dict.lookup(named('S'), PDFName).decodeText(), kids: list.flatMap((kid) => read(kid, dict)) }];
  };
  const root = catalog.lookupMaybe(named('StructTreeRoot'), PDFDict);
  const top = root?.get(named('K'));
  const [tag] = top ? read(top, undefined) : [];
  return tag?.kind === 'tag' ? tag : undefined;
}

/** A tag and all below it, in reading order. */
export function* tagsIn(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of tag.kids) if (kid.kind === 'tag') yield* tagsIn(kid);
}

/** The marks of a tag and of all below it, in reading order. */
export const marksIn = (tag: Tag): Mark[] => tag.kids.flatMap((kid) => (kid.kind === 'tag' ? marksIn(kid) : kid.kind === 'mark' ? [kid] : []));

/** Makes a tag around some of a tag's kids; the kids must be put there by the caller. */
export function tagAround(document: PDFDocument, role: string, parent: Tag, kids: Tag['kids']): Tag {
  const page = pageOf(parent.dict);
  const dict = document.context.obj({ Type: 'StructElem', S: role, ...(page ? { Pg: page } : {}) });
  return { kind: 'tag', ref: document.context.register(dict), dict, role, kids };
}

/** Writes tags back, with the table that leads from a painting's marks and from pressable places to their tags. */
export function writeTags(document: PDFDocument, top: Tag): void {
  const { context } = document;
  const root = document.catalog.lookup(named('StructTreeRoot'), PDFDict);
  const owners = new Map<number, PDFRef | PDFRef[]>();
  const keyOf = (ref: PDFRef, key: string): number | undefined => {
    const owner = context.lookup(ref);
    const dict = owner instanceof PDFDict ? owner : (owner as { dict?: PDFDict } | undefined)?.dict;
    return dict?.lookupMaybe(named(key), PDFNumber)?.asNumber();
  };
  const write = (tag: Tag, parent: PDFRef) => {
    tag.dict.set(named('S'), named(tag.role));
    tag.dict.set(named('P'), parent);
    tag.dict.set(named('K'), context.obj(tag.kids.map((kid) => (kid.kind === 'tag' ? kid.ref : kid.written))));
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') write(kid, tag.ref);
      else if (kid.kind === 'pressable') {
        const key = keyOf(kid.ref, 'StructParent');
        if (key !== undefined) owners.set(key, tag.ref);
      } else {
        const key = keyOf(kid.painting, 'StructParents');
        if (key === undefined) continue;
        const list = (owners.get(key) ?? []) as PDFRef[];
        list[kid.number] = tag.ref;
        owners.set(key, list);
      }
    }
  };
  const rootRef = document.catalog.get(named('StructTreeRoot'));
  if (rootRef instanceof PDFRef) write(top, rootRef);
  const numbers = [...owners.keys()].sort((one, other) => one - other);
  const written = numbers.flatMap((key) => {
    const owner = owners.get(key)!;
    return [key, Array.isArray(owner) ? context.register(context.obj(Array.from(owner, (ref) => (ref as PDFRef | undefined) ?? null))) : owner];
  });
  root.set(named('ParentTree'), context.register(context.obj({ Nums: written })));
}
