const list = (text: string): string => text.trim().split(/\s+/).join(' ');

const bokmal = list(`
  alle alt altså andre annen annet at av bare ble bli blir blitt både da de deg dem den denne der dere deres det dette din dine disse ditt du eller en
  enn er et etter for fordi fra få får fått før gi gir gjør gjøre gjort går gå ha hadde han hans har hei henne hennes her hit hos hun hva hvem hver hverandre hvilke hvilken
  hvilket hvis hvor hvordan hvorfor i ifra igjen ikke ingen inn ja jeg jo kan kanskje kom komme kommer kunne la lage lager litt ligger man med meg men mens mer mest
  min mine mitt mot mye må måtte navn ned nei noe noen nok nå når og også om opp oss over på sa samme sammen se seg selv si sier sin sine sitt
  skal skulle slik slike som så sånn ta tar til trenger uten ut var ved vet vi vil ville vår være vært våre vårt å
  finne finner finnes bør burde hvorledes informasjon
  dersom skje skjer skjedde fungerer virker gjelder betyr lurer vite gjerne helst alltid aldri mellom innen tror synes lenge ofte ellers egentlig hvorvidt brukes trenge
  mindre minst sagt sett snart straks fortsatt begge enda ennå akkurat tok tatt tas gitt gis ga gav gikk gått gjøres
`);
const nynorsk = list(`
  alle alt altså andre annan anna at av berre vart bli blir blitt både då dei deg den denne der dykk dykkar det dette di dine desse ditt du eller ein
  eit ei enn er etter for fordi frå få får fått før gi gir gjer gjere gjort går gå ha hadde han hans har hei henne hennar her hit hjå ho kva kven kvar kvarandre kva
  om viss korleis kvifor i igjen ikkje ingen inn ja eg jo kan kanskje kom kome kjem kunne la lage lagar litt ligg man med meg men medan meir mest
  min mine mitt mot mykje må måtte namn ned nei noko nokon nokre nok no når og også opp oss over på sa same saman sjå seg sjølv seie seier sin sine sitt
  skal skulle slik slike som så ta tek til treng utan ut var ved veit vi me vil ville vår vere vore våre vårt å
  finne finn finst bør burde
  dersom skje skjer skjedde fungerer verkar gjeld tyder lurer vite gjerne helst alltid aldri mellom innan trur synest lenge ofte elles eigentleg trenge
  mindre minst sagt sett snart straks framleis begge enno akkurat tok teke gitt gav gjekk gått gjerast
`);
const swedish = list(`
  alla allt alltså andra annan annat att av bara blev bli blir blivit både då de dem den denna dessa det detta dig din dina ditt dom du där efter eller en er ert era
  ett finns finnas finna för från få får fått före ge ger gjorde gjort gör göra gå går ha hade han hans har hej henne hennes hit hon hos hur här i in ingen inget inte ja jag ju kan
  kanske kom komma kommer kunde kunna lite låta man med medan mellan men mer mest mig min mina mitt mot mycket måste namn ned nej ner ni nog nu någon något några
  när nära och också om oss på sade samma se sedan ser sig sin sina sitt själv ska skall skulle som så sådan sådana ta tar till tillsammans under upp ur ut utan vad
  var vara varandra varför varit varje vars vem vet vi vid vilka vilken vilket vill ville vår våra vårt än är åt över behöver bör borde hittar hitta
  hända händer hände sker fungerar gäller betyder undrar veta gärna helst alltid aldrig ifall huruvida tycker tror länge ofta annars egentligen behövs brukar innan
  mindre minst säga säger sagt sett snart genast fortfarande båda ännu precis tog tagit tas gett gav ges gick gått göras
`);
const dutch = list(`
  aan al alle alleen allemaal als altijd andere ben bij bent daar dan dat de deze die dit doe doen doet door dus echt een eens en er ga gaan gaat geen geef geeft geven
  had hadden haar heb hebben hebt heeft hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan krijg krijgen krijgt kun kunnen kunt laat laten maak maakt maar maken me meer
  meest men met mij mijn moet moeten mocht mag mogen na naar nee niet niets nog nu of om omdat ons onze ook op over samen te tegen ten ter tot u uit uw van vaak veel vind vinden vindt voor waar waarom wanneer
  want waren was wat we weet weten wel welk welke werd wie wij wil willen wilt word worden wordt zal ze zei zelf zich zij zijn zo zoals zonder zou zouden zullen hoeveel graag
  gebeurt gebeuren geldt betekent nooit misschien indien hoelang waarvoor waarmee waarheen waarop hoezo eigenlijk anders hoort moest moesten tussen tijdens onder via zo'n
  minder minst zeg zegt zeggen gezegd zie ziet zien gezien straks steeds beide precies neem neemt nemen genomen nam gegeven gaf gedaan deed gegaan ging kom komt komen gekomen kwam
`);
const english = list(`
  a about all also am an and any are as at be been being but by can could did do does doing done each find finding for from get gets getting give given go had has have having he her here hers
  him his how i if in into is it its just let like make makes may me might more most must my need needs no nor not of off on one only or other our ours out own
  per please same say shall she should show so some such take tell than that the their them then there these they this those through to too up us use used using very want was we were
  what when where which while who whom whose why will with would you your yours
  can't cannot don't doesn't didn't won't isn't aren't i'm i've there's what's who's how's it's let's happen happens happened still even ever never always else often before after because supposed
  less least said seen soon both exactly yet took taken gave gone went
`);

/** Words that say nothing of what is looked for, with spaces between, by the code of the language. */
export const stopWords: Readonly<Record<string, string>> = { nb: bokmal, no: bokmal, nn: nynorsk, sv: swedish, nl: dutch, en: english };
