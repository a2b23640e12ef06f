/** What a language's dictionary does not tell of how its compounds are joined. */
export interface Joints {
  /** Letters that may stand between two parts; they go with the part before. */
  links: readonly string[];
  /** The ends of nouns made of other words, which take the link `s`. */
  nouns: RegExp;
  /** Ends of words made of one another: `rekrytering`, `rekrytera`. */
  kin: readonly (readonly [string, string])[];
  /** Parts of two or three letters; any other would be found in half the words of the language. */
  short: ReadonlySet<string>;
  /** Words that look like a last part and mostly are an ending. */
  endings: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const bokmal: Joints = {
  links: ['s', 'e'],
  nouns: /(?:ing|het|heit|skap|else|sjon|tet|nad|dom|leik)$/,
  kin: [
    ['ing', 'e'],
    ['ing', 'a'],
    ['asjon', 'ere'],
    ['else', 'e'],
    ['sjon', 'ere'],
    ['ering', 'asjon'],
  ],
  short: words(
    'ark avis bil bok brev bud bur by båt dag del dal dyr egg fag far fat fil fly fot fôr gud hav hus hår jul jus kar kjøp krav kne ku kø køl lag land leg lov lys løp lån mat mor mål navn natt nett ny nød ord par pil pris prøve ro rom råd rett rot sak sal sang sel ski sko sol sti språk stab stå sum så tak tap tid tog tre tro tur tv tysk ur valg vann vei vin øy øk økt år',
  ),
  endings: words(
    'skap ling ning lig lige heten skapet inger ingen ende ere este ling linger lingen aktig messig løs bar else elsen eren erne isme ismen asjon sjon tisk siell elle telle ikke tere rende ring ringen ringer ings sing singen sering',
  ),
};
const swedish: Joints = {
  links: ['s'],
  nouns: /(?:ing|het|skap|else|ion|tet|nad|dom|an|lek)$/,
  kin: [
    ['ning', 'a'],
    ['ing', 'a'],
    ['ation', 'era'],
    ['ering', 'ation'],
    ['ande', 'a'],
    ['else', 'a'],
  ],
  short: words(
    'ark bad bil blad bok bord brev brist by båt dag del djur dygn eld fel fil flyg fot får hav hem hus hår hand häst ide jul jobb kaj kod kol kris kö land lag led liv lov lån lön mat mor mål namn natt nät nöd ord par plan pris råd rum rätt sak sal sjö sko sol stad stab språk svar tak tal tid torg tro tur tv träd ur val vatten vår väg yta år ö ben arv bro dop gåva idé kör hör köp lär läs sim sov sök',
  ),
  endings: words(
    'ande ende aren aste ling ning ningar ningen inne lig liga skap skapet het heten iska isk ism ismen tion era erar erad erat ade arna orna erna else elsen bar bara lös full samt ring ringen ringar nare ster',
  ),
};
const dutch: Joints = {
  links: ['s', 'en', 'n', 'e'],
  nouns: /(?:ing|heid|schap|teit|dom)$/,
  kin: [
    ['ing', 'en'],
    ['atie', 'eren'],
    ['ering', 'eren'],
    ['ering', 'atie'],
  ],
  short: words(
    'arm auto bad bal bed beeld been berg bod boek bos brief bus dag dak deel doel dorp druk duim eis ei eind geld golf gids hand hart hof huis hulp hut idee jaar jas jeugd kaart kans kas kern kind kist klas koor kop kort kunst lees les lid lijn lijst loon markt maat mail man map melk moed naam nacht net nood oog oor open oud over pak pad park pen plan plek prijs punt raad raam recht rijk rol rust ring samen school spel staf stad stem stof stuk taal taak team test tijd toon top tuin tv uur vak val veld vak vis voor wal weg wens werk wet wijk wind wond woon zaak zaal zee zin zorg',
  ),
  endings: words(
    'ring ringen ling lingen heid heden lijk lijke baar bare loos loze aard erig schap ende isch ische isme atie aties iteit teit tie ties eren eerd eerde elen eren ster sters achtig zaam zame eling uren enteren nemers tieve tief ieel iele ieke iek iger igen ige',
  ),
};
const english: Joints = {
  links: [],
  nouns: /$^/,
  kin: [
    ['ion', 'e'],
    ['ion', ''],
    ['ment', ''],
    ['ation', 'e'],
    ['ance', ''],
    ['al', ''],
  ],
  short: words(''),
  endings: words('able ance ation ations ment ments ness ship ships ably ible less fully ally ered ering ings ists isms ions'),
};

/** How compounds join, by the code of the language; a language that is not there has none to split. */
export const joints: Readonly<Record<string, Joints>> = { nb: bokmal, nn: bokmal, da: bokmal, no: bokmal, sv: swedish, nl: dutch, en: english };
