import { defineMdastPlugin, type MdastNode, type MdastPluginDefinition, type MdastVisitorContext, mdxToMdast, type PluginFactoryContext } from 'satteri';
import { type Audience, audiences, mayRead } from '../model/audience.ts';

/** The components that mark a passage of prose for some readers only, and who these are. */
export const passages: Record<string, Audience> = { Facilitator: 'facilitator', Participant: 'participant' };

export type Tree = MdastNode & { children?: Tree[]; name?: string | null; identifier?: string };

/** A passage of a body: from and to as offsets in its text. */
interface Passage {
  from: number;
  to: number;
  audience: Audience;
}

/** A tree’s nodes, each before those in it. */
export const everyNode = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(everyNode)];

/** The passages of a body, also those inside others. */
export function passagesOf(tree: Tree): Passage[] {
  return everyNode(tree).flatMap((node) => {
    const audience = node.type.startsWith('mdxJsx') ? passages[node.name ?? ''] : undefined;
    return audience && node.position ? [{ from: node.position.start.offset ?? 0, to: node.position.end.offset ?? 0, audience }] : [];
  });
}

/** Who may read what stands at an offset; undefined outside any passage. The parser moves link definitions, so only their offset tells. */
export function audienceAt(found: readonly Passage[], offset: number): Audience | undefined {
  const around = found.filter((passage) => passage.from <= offset && offset < passage.to).map((passage) => passage.audience);
  return around.sort((a, b) => audiences.indexOf(b) - audiences.indexOf(a))[0];
}

/** The names of link definitions that stand in passages the edition may not hold. */
function hiddenDefinitions(source: string, edition: Audience): string[] {
  if (!Object.keys(passages).some((name) => source.includes(`<${name}`))) return [];
  const tree = mdxToMdast(`${source}\n`) as Tree;
  const found = passagesOf(tree);
  return everyNode(tree)
    .filter((node) => node.type === 'definition' && !mayRead(edition, audienceAt(found, node.position?.start.offset ?? 0) ?? 'public'))
    .flatMap((node) => node.identifier ?? []);
}

/** Takes passages an edition may not hold out of a body before it is compiled, with their headings, links, images and definitions. */
export function passageRemover(edition: Audience): (context: Pick<PluginFactoryContext, 'source'>) => MdastPluginDefinition {
  const hidden = (name: string | null | undefined) => !mayRead(edition, passages[name ?? ''] ?? 'public');
  return ({ source }) => {
    const definitions = hiddenDefinitions(source, edition);
    // What stands in a hidden passage goes with it; the parser complains of a change to what is gone.
    const goes = (node: Readonly<MdastNode>, context: MdastVisitorContext): boolean => {
      const parent = context.parent(node) as Tree | undefined;
      return parent !== undefined && ((parent.type.startsWith('mdxJsx') && hidden(parent.name)) || goes(parent, context));
    };
    return defineMdastPlugin({
      name: 'samling-passages',
      mdxJsxFlowElement(node, context) {
        if (hidden(node.name) && !goes(node, context)) context.removeNode(node);
      },
      mdxJsxTextElement(node, context) {
        if (hidden(node.name) && !goes(node, context)) context.removeNode(node);
      },
      linkReference(node, context) {
        if (definitions.includes(node.identifier) && !goes(node, context)) context.replaceNode(node, { type: 'text', value: context.textContent(node) });
      },
      imageReference(node, context) {
        if (definitions.includes(node.identifier) && !goes(node, context)) context.removeNode(node);
      },
    });
  };
}
