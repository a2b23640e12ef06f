/**
 * Where a reader says that something is wrong on a page: the address on the web as it stands, or a mail that names the page.
 * @param feedback a web address or a mail address
 * @source mailto, RFC 6068
 */
export function feedbackHref(feedback: string, page: { title: string; address: string }): string {
  if (feedback.startsWith('https:')) return feedback;
  return `mailto:${encodeURIComponent(feedback).replace('%40', '@')}?subject=${encodeURIComponent(`${page.title} (${page.address})`)}`;
}
