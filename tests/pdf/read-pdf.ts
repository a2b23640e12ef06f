import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A tag as PDF.js reads it, its kind as older readers see it. */
interface Tag {
  role: string;
  alt?: string;
  lang?: string;
  children: (Tag | { type: string; id: string })[];
}

/** What a program that knows nothing of ours finds in a PDF. */
export interface PdfFound {
  tagged: boolean;
  language: string | undefined;
  title: string | undefined;
  showsTitle: boolean;
  /** Its XMP packet, as written. */
  packet: string;
  /** What else it says of where it comes from: times, programs, persons. */
  origin: string[];
  /** True when it is locked, or asks programs to refuse anything: printing, copying, reading aloud. */
  locked: boolean;
  pages: number;
  /** The names of the fonts, without the letters that say they are parts of one. */
  fonts: string[];
  bookmarks: { title: string; page: number }[];
  /** Texts and drawings that neither a tag nor an artifact holds. */
  untagged: string[];
  /** The text of the artifacts, page by page. */
  artifacts: string[];
  /** The kinds of tag, nested as in `L(LI(Lbl LBody))`, without the kinds that only group. */
  outline: string;
  /** The text under all tags of a kind, one a tag and page, where there is any. */
  texts: (role: string) => string[];
  /** The kinds of tag that hold something painted without a letter in it. */
  wordless: string[];
  /** How many times a picture of dots is painted. */
  pictures: number;
  /** The text alternatives. */
  alternatives: string[];
  links: { address: string; description: string }[];
}

const isTag = (kid: Tag['children'][number]): kid is Tag => 'role' in kid;
const tagsIn = (tag: Tag): Tag[] => [tag, ...tag.children.filter(isTag).flatMap(tagsIn)];
const idsIn = (tag: Tag): string[] => tag.children.flatMap((kid) => (isTag(kid) ? idsIn(kid) : kid.type === 'content' ? [kid.id] : []));

function outlineOf(tag: Tag): string {
  const within = tag.children.filter(isTag).map(outlineOf).filter(Boolean).join(' ');
  if (['Root', 'Document', 'NonStruct', 'Div'].includes(tag.role)) return within;
  return within ? `${tag.role}(${within})` : tag.role;
}

/** Bookmarks as PDF.js gives them. */
type Outline = { title: string; dest: unknown; items: unknown }[];

/** Reads a PDF with PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFound> {
  const { OPS } = await getResolvedPDFJS();
  const painting = new Map(
    (['showText', 'showSpacedText', 'constructPath', 'shadingFill', 'paintImageXObject', 'paintImageMaskXObject', 'paintInlineImageXObject'] as const).map((name) => [
      OPS[name],
      name,
    ]),
  );
  const document = await getDocumentProxy(bytes.slice());
  const [mark, { info }, preferences, outline, permissions] = await Promise.all([
    document.getMarkInfo(),
    document.getMetadata(),
    document.getViewerPreferences(),
    document.getOutline() as Promise<Outline | null>,
    document.getPermissions(),
  ]);
  const facts = info as Record<string, unknown>;
  const tops: Tag[] = [];
  const said = new Map<string, string>();
  const untagged: string[] = [];
  const artifacts: string[] = [];
  const links: PdfFound['links'] = [];
  const fonts = new Set<string>();
  let pictures = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const top = (await page.getStructTree()) as Tag | null;
    if (top) tops.push(top);
    const open: (string | null | undefined)[] = [];
    let artifact = '';
    for (const piece of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in piece) {
        const id = open.findLast((one) => typeof one === 'string');
        if (typeof id !== 'string') untagged.push(...(piece.str.trim() ? [`page ${number}: ${piece.str}`] : []));
        else if (id === 'artifact') artifact += piece.str;
        else said.set(id, `${said.get(id) ?? ''}${piece.str}${piece.hasEOL ? ' ' : ''}`);
        continue;
      }
      const { type, tag, id }: { type: string; tag?: string; id?: string | null } = piece;
      if (type === 'endMarkedContent') open.pop();
      else open.push(tag === 'Artifact' ? 'artifact' : id);
    }
    artifacts.push(artifact);
    const { fnArray, argsArray } = await page.getOperatorList();
    const covers: boolean[] = [];
    for (const [index, operator] of fnArray.entries()) {
      const args = argsArray[index] as [string, unknown];
      if (operator === OPS.beginMarkedContent) covers.push(args[0] === 'Artifact');
      else if (operator === OPS.beginMarkedContentProps) covers.push(args[0] === 'Artifact' || typeof args[1] === 'number');
      else if (operator === OPS.endMarkedContent) covers.pop();
      if (operator === OPS.setFont) fonts.add((page.commonObjs.get(args[0]) as { name: string }).name.replace(/^[A-Z]{6}\+/, ''));
      const name = painting.get(operator);
      if (name?.startsWith('paintImage')) pictures += 1;
      const unseen = name === 'constructPath' && Number(args[0]) === OPS.endPath;
      if (name && !unseen && !covers.includes(true)) untagged.push(`page ${number}: ${name}`);
    }
    for (const annotation of (await page.getAnnotations()) as { subtype: string; url?: string; dest?: unknown; contentsObj: { str: string } }[])
      if (annotation.subtype === 'Link') links.push({ address: annotation.url ?? JSON.stringify(annotation.dest), description: annotation.contentsObj.str });
  }
  const bookmarks: PdfFound['bookmarks'] = [];
  const chain = async (marks: Outline): Promise<void> => {
    for (const { title, dest, items } of marks) {
      bookmarks.push({ title, page: (await document.getPageIndex((dest as [Parameters<typeof document.getPageIndex>[0]])[0])) + 1 });
      await chain(items as Outline);
    }
  };
  await chain(outline ?? []);
  const tags = tops.flatMap(tagsIn);
  return {
    tagged: mark?.Marked === true && tops.length > 0,
    language: facts['Language'] as string | undefined,
    title: facts['Title'] as string | undefined,
    showsTitle: new Map(Object.entries(preferences ?? {})).get('DisplayDocTitle') === true,
    packet: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '',
    origin: ['Author', 'Creator', 'Producer', 'CreationDate', 'ModDate'].filter((name) => facts[name] !== undefined),
    // PDF.js gives no list where nothing is kept from anybody.
    locked: permissions !== null || Boolean(facts['EncryptFilterName']),
    pages: document.numPages,
    fonts: [...fonts],
    bookmarks,
    untagged,
    artifacts,
    outline: tops.map(outlineOf).filter(Boolean).join(' '),
    texts: (role) =>
      tags
        .filter((tag) => tag.role === role)
        .map((tag) =>
          idsIn(tag)
            .map((id) => said.get(id) ?? '')
            .join('')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter(Boolean),
    wordless: tags.filter((tag) => tag.children.some((kid) => !isTag(kid) && kid.type === 'content' && !said.has(kid.id))).map(({ role }) => role),
    pictures,
    alternatives: tags.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
    links,
  };
}
