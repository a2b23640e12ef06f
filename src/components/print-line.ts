/** A line of a list of prints: what its links have in common, such as the kind of print or the session, and a link to each. */
export interface PrintLine {
  label: string;
  lang?: string | undefined;
  links: { title: string; href: string; pdf?: string }[];
}
