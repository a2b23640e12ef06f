/** A small PDF of one page, as plain as the format allows. */
export function pdfOf({ text, outline, note, title }: { text: string[]; outline?: string; note?: string; title?: string }): Uint8Array {
  const page = `BT /F1 12 Tf 14 TL 50 700 Td ${text.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${outline ? '/Outlines 6 0 R' : ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${note ? '/Annots [8 0 R]' : ''} >>`,
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
    `<< /Title (${outline ?? ''}) /Parent 6 0 R /Dest [3 0 R /Fit] >>`,
    `<< /Type /Annot /Subtype /Text /Rect [50 50 70 70] /Contents (${note ?? ''}) >>`,
    `<< /Title (${title ?? ''}) >>`,
  ];
  const starts: number[] = [];
  let pdf = '%PDF-1.7\n';
  for (const [index, body] of objects.entries()) {
    starts.push(pdf.length);
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 9 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}
