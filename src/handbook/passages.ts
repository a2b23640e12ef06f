import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { type Audience, mayRead } from '../model/audience.ts';

/** The components that mark a passage of prose for some readers only, and who these are. */
export const passages: Record<string, Audience> = { Facilitator: 'facilitator', Participant: 'participant' };

/** Takes passages an edition may not hold out of a body before it is compiled, with their headings, links and images. */
export function passageRemover(edition: Audience): MdastPluginDefinition {
  const hidden = (name: string | null | undefined) => {
    const audience = passages[name ?? ''];
    return audience !== undefined && !mayRead(edition, audience);
  };
  return defineMdastPlugin({
    name: 'samling-passages',
    mdxJsxFlowElement(node, context) {
      if (hidden(node.name)) context.removeNode(node);
    },
    mdxJsxTextElement(node, context) {
      if (hidden(node.name)) context.removeNode(node);
    },
  });
}
