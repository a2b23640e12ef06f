import { stemsOf } from './dutch-verbs.ts';

/** Dutch verbs that change their vowel: infinitive, past in singular and plural, participle. */
const strong = `
  bakken bakte bakten gebakken, barsten barstte barstten gebarsten, bederven bedierf bedierven bedorven, bedriegen bedroog bedrogen bedrogen, beginnen begon begonnen begonnen
  bergen borg borgen geborgen, bevelen beval bevalen bevolen, bewegen bewoog bewogen bewogen, bidden bad baden gebeden, bieden bood boden geboden, bijten beet beten gebeten
  binden bond bonden gebonden, blazen blies bliezen geblazen, blijken bleek bleken gebleken, blijven bleef bleven gebleven, blinken blonk blonken geblonken, breken brak braken gebroken
  brengen bracht brachten gebracht, buigen boog bogen gebogen, denken dacht dachten gedacht, doen deed deden gedaan, dragen droeg droegen gedragen, drijven dreef dreven gedreven
  dringen drong drongen gedrongen, drinken dronk dronken gedronken, druipen droop dropen gedropen, duiken dook doken gedoken, dwingen dwong dwongen gedwongen, eten at aten gegeten
  fluiten floot floten gefloten, gaan ging gingen gegaan, genezen genas genazen genezen, genieten genoot genoten genoten, geven gaf gaven gegeven, gieten goot goten gegoten
  glijden gleed gleden gegleden, graven groef groeven gegraven, grijpen greep grepen gegrepen, hangen hing hingen gehangen, hebben had hadden gehad, heffen hief hieven geheven
  helpen hielp hielpen geholpen, hijsen hees hesen gehesen, houden hield hielden gehouden, jagen joeg joegen gejaagd, kiezen koos kozen gekozen, kijken keek keken gekeken
  klimmen klom klommen geklommen, klinken klonk klonken geklonken, knijpen kneep knepen geknepen, komen kwam kwamen gekomen, kopen kocht kochten gekocht, krijgen kreeg kregen gekregen
  krimpen kromp krompen gekrompen, kruipen kroop kropen gekropen, laden laadde laadden geladen, laten liet lieten gelaten, lezen las lazen gelezen, liegen loog logen gelogen
  liggen lag lagen gelegen, lijden leed leden geleden, lijken leek leken geleken, lopen liep liepen gelopen, melken molk molken gemolken, meten mat maten gemeten, mijden meed meden gemeden
  nemen nam namen genomen, prijzen prees prezen geprezen, raden ried rieden geraden, rijden reed reden gereden, rijgen reeg regen geregen, roepen riep riepen geroepen
  ruiken rook roken geroken, scheiden scheidde scheidden gescheiden, schelden schold scholden gescholden, schenden schond schonden geschonden, schenken schonk schonken geschonken
  scheppen schiep schiepen geschapen, scheren schoor schoren geschoren, schieten schoot schoten geschoten, schijnen scheen schenen geschenen, schrijven schreef schreven geschreven
  schrikken schrok schrokken geschrokken, schuiven schoof schoven geschoven, slaan sloeg sloegen geslagen, slapen sliep sliepen geslapen, slijpen sleep slepen geslepen
  slijten sleet sleten gesleten, sluipen sloop slopen geslopen, sluiten sloot sloten gesloten, smelten smolt smolten gesmolten, smijten smeet smeten gesmeten, snijden sneed sneden gesneden
  snuiten snoot snoten gesnoten, spijten speet speten gespeten, splijten spleet spleten gespleten, spreken sprak spraken gesproken, springen sprong sprongen gesprongen, spuiten spoot spoten gespoten
  staan stond stonden gestaan, steken stak staken gestoken, stelen stal stalen gestolen, sterven stierf stierven gestorven, stijgen steeg stegen gestegen, stinken stonk stonken gestonken
  stoten stootte stootten gestoten, strijden streed streden gestreden, strijken streek streken gestreken, treden trad traden getreden, treffen trof troffen getroffen, trekken trok trokken getrokken
  vallen viel vielen gevallen, vangen ving vingen gevangen, varen voer voeren gevaren, vechten vocht vochten gevochten, verdwijnen verdween verdwenen verdwenen, vergelijken vergeleek vergeleken vergeleken, vergeten vergat vergaten vergeten
  verliezen verloor verloren verloren, verslinden verslond verslonden verslonden, verzinnen verzon verzonnen verzonnen, vinden vond vonden gevonden, vlechten vlocht vlochten gevlochten
  vliegen vloog vlogen gevlogen, vouwen vouwde vouwden gevouwen, vragen vroeg vroegen gevraagd, vriezen vroor vroren gevroren, wassen waste wasten gewassen, wegen woog wogen gewogen
  werpen wierp wierpen geworpen, werven wierf wierven geworven, weten wist wisten geweten, wijken week weken geweken, wijten weet weten geweten, wijzen wees wezen gewezen
  winden wond wonden gewonden, winnen won wonnen gewonnen, worden werd werden geworden, wrijven wreef wreven gewreven, zenden zond zonden gezonden, zien zag zagen gezien
  zingen zong zongen gezongen, zinken zonk zonken gezonken, zitten zat zaten gezeten, zoeken zocht zochten gezocht, zuigen zoog zogen gezogen, zwellen zwol zwollen gezwollen
  zwemmen zwom zwommen gezwommen, zweren zwoer zwoeren gezworen, zwerven zwierf zwierven gezworven, zwijgen zweeg zwegen gezwegen
`;

/** What stands before a verb and apart from it: `uitschelden`, `uitgescholden`. */
const apart =
  'aan achter af bij binnen buiten deel door goed in los mee mis na neer om onder op over plaats samen schoon tegen terug thuis toe uit vast vol voor voort vrij weg'.split(' ');
/** What stands before a verb for good, and takes the `ge` of its participle: `ontwerpen`, `ontworpen`. */
const fixed = 'be door her mis om onder ont over ver voor weer'.split(' ');

/** The present in singular: `doe` and `doet` of `doen`, `schrijf` and `schrijft` of `schrijven`. */
const presentOf = (infinitive: string): string[] =>
  (/^[^aeiou]*(?:aa|ie|oe)n$/.test(infinitive) ? [infinitive.slice(0, -1)] : stemsOf(infinitive.slice(0, -2))).flatMap((stem) => [stem, `${stem}t`]);

/** The forms of each strong Dutch verb, alone and with what may stand before it; some of these are no words, and no page has them. */
export const strongDutch: readonly (readonly string[])[] = strong
  .trim()
  .split(/\s*[,\n]\s*/)
  .flatMap((line) => {
    const [infinitive, singular, plural, participle] = line.split(' ') as [string, string, string, string];
    const finite = [infinitive, ...presentOf(infinitive), singular, plural];
    const bare = participle.startsWith('ge') ? participle.slice(2) : participle;
    return [
      [...finite, participle],
      ...apart.map((before) => [...finite, participle].map((form) => before + form)),
      ...fixed.map((before) => [...finite.map((form) => before + form), before + bare]),
    ];
  });
