import { defineMdastPlugin, type MdastContent, type MdastPluginDefinition } from 'satteri';

/** Makes an image that stands alone with a title, `![…](x.png "…")`, into a figure with the title as its caption. */
export const captions: MdastPluginDefinition = defineMdastPlugin({
  name: 'samling-captions',
  paragraph(node, context) {
    const [image, ...others] = node.children;
    if (image?.type !== 'image' || !image.title || others.length > 0) return;
    const { url, alt, title } = image;
    const element = (name: string, attributes: unknown[], children: unknown[]) => ({ type: 'mdxJsxFlowElement', name, attributes, children }) as unknown as MdastContent;
    const small = { type: 'mdxJsxAttribute', name: 'class', value: 'fine' };
    context.replaceNode(node, element('figure', [], [{ type: 'image', url, alt }, element('figcaption', [small], [{ type: 'text', value: title }])]));
  },
});
