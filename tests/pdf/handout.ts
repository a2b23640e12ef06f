import { readFileSync } from 'node:fs';

/** The font of the handouts, by its place in the served folder. */
export const fonts = Object.fromEntries(
  ['400-normal', '400-italic', '600-normal'].map((face) => [`fonts/${face}.woff2`, readFileSync(`src/styles/fonts/source-serif-4-${face}.woff2`)]),
);

/** A print page as a folder may hold it: a footer on each side, Source Serif, and the body given. */
export const handout = (body: string, style = '', head = ''): string => `<!doctype html>
<html lang="nb" data-print>
<head>
<meta charset="utf-8">
${head}
<title>Oppstart – gruppe nord</title>
<style>
@font-face { font-family: Book; font-weight: 400; src: url(/fonts/400-normal.woff2) }
@font-face { font-family: Book; font-weight: 400; font-style: italic; src: url(/fonts/400-italic.woff2) }
@font-face { font-family: Book; font-weight: 600; src: url(/fonts/600-normal.woff2) }
html { font: 11pt/1.5 Book }
h1, h2, h3, th, strong { font-weight: 600 }
code { font-family: Book }
@page { size: A5; margin: 20mm; @top-left { content: "Samling"; font: 9pt Book } @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Book } }
${style}
</style>
</head>
<body><main>${body}</main></body>
</html>`;
