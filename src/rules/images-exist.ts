import { posix } from 'node:path';
import { nearestOf } from '../handbook/salvage.ts';
import type { Content } from '../handbook/content.ts';
import { decoded } from '../handbook/decoded.ts';
import type { Finding, Rule } from './finding.ts';
import { bodiesOf } from '../handbook/bodies.ts';

const noAlt = (url: string): Finding['says'] => ({
  nb: [`Bildet «${url}» har ingen tekst for dem som ikke ser det.`, 'Skriv hva bildet viser mellom [ og ].'],
  en: [`The image “${url}” has no text for those who cannot see it.`, 'Write what it shows between [ and ].'],
  sv: [`Bilden ”${url}” har ingen text för den som inte ser den.`, 'Skriv vad bilden visar mellan [ och ].'],
  nl: [`De afbeelding ‘${url}’ heeft geen tekst voor wie haar niet ziet.`, 'Schrijf wat ze toont tussen [ en ].'],
});

const noFile = (url: string, near: string | undefined): Finding['says'] => ({
  nb: [`Bildet «${url}» finnes ikke i content/images/.`, near ? `Mente du «${near}»?` : 'Legg bildet i content/images/, og vis til det derfra.'],
  en: [`The image “${url}” is not in content/images/.`, near ? `Did you mean “${near}”?` : 'Put the image in content/images/, and refer to it there.'],
  sv: [`Bilden ”${url}” finns inte i content/images/.`, near ? `Menade du ”${near}”?` : 'Lägg bilden i content/images/, och hänvisa till den där.'],
  nl: [`De afbeelding ‘${url}’ staat niet in content/images/.`, near ? `Bedoelde u ‘${near}’?` : 'Zet de afbeelding in content/images/, en verwijs daarnaar.'],
});

const fileNameAlt = (url: string, alt: string): Finding['says'] => ({
  nb: [`Bildet «${url}» har bare filnavnet «${alt}» som tekst for dem som ikke ser det.`, 'Skriv hva bildet viser mellom [ og ].'],
  en: [`The image “${url}” has only the file name “${alt}” as text for those who cannot see it.`, 'Write what it shows between [ and ].'],
  sv: [`Bilden ”${url}” har bara filnamnet ”${alt}” som text för den som inte ser den.`, 'Skriv vad bilden visar mellan [ och ].'],
  nl: [`De afbeelding ‘${url}’ heeft alleen de bestandsnaam ‘${alt}’ als tekst voor wie haar niet ziet.`, 'Schrijf wat ze toont tussen [ en ].'],
});

/** True for the name of a picture file, of any or of this one. A single word that the file is named after may still say what it shows. */
function isFileName(alt: string, url: string): boolean {
  const name = posix.basename(decoded(url)).toLowerCase();
  const said = alt.toLowerCase();
  return /^\S+\.(avif|gif|jpe?g|png|svg|webp)$/.test(said) || said === name || (/[\d_-]/.test(said) && said === name.replace(/\.[^.]+$/, ''));
}

function altFault(url: string, alt: string): Finding['says'] | undefined {
  if (alt === '') return noAlt(url);
  return isFileName(alt, url) ? fileNameAlt(url, alt) : undefined;
}

function pathFault(content: Content, file: string, url: string): Finding['says'] | undefined {
  const images = content.assets.filter((asset) => asset.startsWith('images/'));
  const from = posix.dirname(file);
  if (images.includes(posix.normalize(posix.join(from, decoded(url))))) return undefined;
  const near = nearestOf(
    posix.basename(url),
    images.map((one) => posix.basename(one)),
  );
  const found = near && images.find((one) => posix.basename(one) === near);
  return noFile(url, found && posix.relative(from, found));
}

export const imagesExist: Rule = {
  id: 'images-exist',
  claim: 'Every image in prose lies in images/ and has an alternative text that is not a file name.',
  check: (content) =>
    bodiesOf(content).flatMap(({ file, prose }) =>
      prose.images.flatMap(({ url, alt, line }) => {
        const says = pathFault(content, file, url) ?? altFault(url, alt.trim());
        return says ? [{ place: { file, line }, says }] : [];
      }),
    ),
};
