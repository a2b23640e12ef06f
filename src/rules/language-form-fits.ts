import type { Content, Entry } from '../handbook/content.ts';
import type { Language } from '../model/text.ts';
import { isFaulty, knowsLanguages } from './faulty.ts';
import type { Finding, Rule } from './finding.ts';

/** The other form of Norwegian, for a handbook in one of them. */
const otherForm: Partial<Record<Language, Language>> = { nb: 'nn', nn: 'nb' };

const notNorwegian = (form: string, original: Language): Finding['says'] => ({
  nb: [`«languageForm: ${form}» gjelder bare håndbøker på norsk; denne er på «${original}».`, 'Slett linjen.'],
  en: [`“languageForm: ${form}” is for handbooks in Norwegian; this one is in “${original}”.`, 'Delete the line.'],
  sv: [`”languageForm: ${form}” gäller bara handböcker på norska; den här är på ”${original}”.`, 'Ta bort raden.'],
  nl: [`‘languageForm: ${form}’ is voor handboeken in het Noors; dit is in ‘${original}’.`, 'Verwijder de regel.'],
});

const own = (form: string): Finding['says'] => ({
  nb: [`Håndboken er på «${form}» fra før; «languageForm» er for en side på den andre målformen.`, 'Slett linjen.'],
  en: [`The handbook is in “${form}” already; “languageForm” is for a page in the other form of Norwegian.`, 'Delete the line.'],
  sv: [`Handboken är redan på ”${form}”; ”languageForm” är för en sida på den andra norska språkformen.`, 'Ta bort raden.'],
  nl: [`Het handboek is al in ‘${form}’; ‘languageForm’ is voor een pagina in de andere vorm van het Noors.`, 'Verwijder de regel.'],
});

const translated = (form: string, file: string): Finding['says'] => ({
  nb: [
    `«${form}» er et av språkene i håndboken, så siden kan ikke samtidig være originalen på «${form}».`,
    `Skriv originalen på håndbokens første språk, og legg teksten i ${form}/${file}.`,
  ],
  en: [
    `“${form}” is a language of the handbook, so the page cannot be the original in “${form}” too.`,
    `Write the original in the handbook’s first language, and put the text into ${form}/${file}.`,
  ],
  sv: [
    `”${form}” är ett av handbokens språk, så sidan kan inte samtidigt vara originalet på ”${form}”.`,
    `Skriv originalet på handbokens första språk, och lägg texten i ${form}/${file}.`,
  ],
  nl: [
    `‘${form}’ is een taal van het handboek, dus de pagina kan niet ook het origineel in ‘${form}’ zijn.`,
    `Schrijf het origineel in de eerste taal van het handboek, en zet de tekst in ${form}/${file}.`,
  ],
});

function faultOf({ languages }: Content, { file }: Entry, form: Language): Finding['says'] | undefined {
  const [original] = languages;
  if (original === form) return own(form);
  if (otherForm[original] !== form) return notNorwegian(form, original);
  return languages.includes(form) ? translated(form, file) : undefined;
}

export const languageFormFits: Rule = {
  id: 'language-form-fits',
  claim: 'A page names a language form only where it is in the other form of Norwegian than its handbook.',
  check: (content) =>
    content.entries.flatMap((entry) => {
      const { languageForm } = entry.facts as { languageForm?: Language };
      if (!languageForm || !knowsLanguages(content) || isFaulty(content, entry.file, ['languageForm'])) return [];
      const says = faultOf(content, entry, languageForm);
      return says ? [{ place: entry.place(['languageForm']), says }] : [];
    }),
};
