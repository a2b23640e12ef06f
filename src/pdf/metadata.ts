import { type PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What programs are told of a document. */
export interface Told {
  title: string;
  language: string;
  /** What readers may do with it, and who publishes it, where the page says so. */
  rights?: string | undefined;
  publisher?: string | undefined;
}

const alternative = (name: string, text: string) => `\n   <${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
const bag = (name: string, text: string) => `\n   <${name}><rdf:Bag><rdf:li>${escaped(text)}</rdf:li></rdf:Bag></${name}>`;

/** @source XMP specification, part 1, 8.4 (Dublin Core); ISO 14289-1, 5 (`pdfuaid`) */
const packet = ({ title, language, rights, publisher }: Told) => `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
${alternative('dc:title', title)}${bag('dc:language', language)}${rights ? alternative('dc:rights', rights) : ''}${publisher ? bag('dc:publisher', publisher) : ''}
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;

/**
 * Writes a document's title and language, and that it follows PDF/UA-1, where programs look for them,
 * and takes out what would differ from one print of the same page to the next: times, browser, system.
 */
export function writeMetadata(document: PDFDocument, told: Told): void {
  const { title, language } = told;
  const { context, catalog } = document;
  const former = context.trailerInfo.Info;
  if (former instanceof PDFRef) context.delete(former);
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  // Left uncompressed, so that programs that know nothing of PDF find it.
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(new TextEncoder().encode(packet(told)), { Type: 'Metadata', Subtype: 'XML' })));
}
