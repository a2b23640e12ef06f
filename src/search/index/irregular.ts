const groups = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean)
    .map((group) => group.split(' '));

const bokmal = groups(`
  hånd hender, tann tenner, bonde bønder, ku kyr, rand render, strand strender, gås gjess, kraft krefter, stang stenger, tang tenger, natt netter, fot føtter, bok bøker, bot bøter
  mann menn mennene, barn barna, mor mødre, far fedre, bror brødre, datter døtre, forelder foreldre, kne knær, tre trær, øye øyne, klo klør, rot røtter, sted steder
  liten lita lite små mindre minst, god bedre best godt, ung yngre yngst, gammel gamle eldre eldst, stor større størst, lang lengre lengst, mange flere flest, få færre færrest, tung tyngre tyngst, dårlig verre verst
  gi gav ga gitt, be ba bedt, finne fant funnet, drive drev drevet, skrive skrev skrevet, velge valgte valgt, bryte brøt brutt, bære båret, dra dro dratt, drikke drakk drukket, følge fulgte fulgt, gjelde gjaldt
  hjelpe hjalp hjulpet, holde holdt, rekke rakk rukket, selge solgte solgt, sette satte satt, skyte skjøt skutt, slå slo slått, slippe slapp sluppet, sove sov sovet, spørre spurte spurt, stå stod sto stått, synge sang sunget
  treffe traff truffet, vinne vant vunnet, ligge lå ligget, legge la lagt, sitte satt sittet, bli ble blitt, gå gikk gått, se så sett, si sier sa sagt, ta tok tatt, telle talte talt, fortelle fortalte fortalt, binde bandt bundet
  stjele stjal stjålet, trekke trakk trukket, vokse vokste vokst, flytte flyttet, avgjøre avgjorde avgjort, vite visste visst, bringe brakte brakt, stige steg steget, gripe grep grepet, snø snødde snødd
`);
const nynorsk = groups(`
  hand hender, tann tenner, bonde bønder, natt netter, fot føter, bok bøker, mann menn, mor mødrer, far fedrar, bror brør, dotter døtrer, ku kyr, tre tre, strand strender, kraft krefter
  liten lita lite små mindre minst, god betre best godt, ung yngre yngst, gammal gamle gamalt eldre eldst, stor større størst, lang lengre lengst, mange fleire flest, tung tyngre tyngst
  gi gav gitt gje, be bad bedt, finne fann funne, drive dreiv drive, skrive skreiv skrive, velje valde valt, bryte braut brote, bere bar bore, dra drog drege, følgje følgde følgt, hjelpe hjelpte hjelpt, halde heldt halde
  selje selde selt, setje sette sett, slå slo slått, sove sov sove, spørje spurde spurt, stå stod stått, syngje song sunge, treffe trefte treft, vinne vann vunne, liggje låg lege, leggje la lagt, sitje sat sete
  gå gjekk gått, sjå såg sett, seie seier sa sagt, ta tok teke, telje talde talt, fortelje fortalde fortalt, trekkje trekte trekt, vite visste visst, kome kom kome
`);
const swedish = groups(`
  bok boken böcker, man män männen, hand händer, fot fötter, natt nätter, rot rötter, land länder, stad städer, son söner, far fäder, mor mödrar, tand tänder, strand stränder, bror bröder, dotter döttrar, ledamot ledamöter
  öga ögon, öra öron, mus möss, gås gäss, bonde bönder, brand bränder, rand ränder, tång tänger, stång stänger, bot böter, kraft krafter, spann spänner, bokstav bokstäver, ort orter, huvud huvuden, museum museer
  liten litet lilla små mindre minst, god gott bättre bäst, ung yngre yngst, gammal gamla gammalt äldre äldst, stor stort större störst, lång långt längre längst, hög högt högre högst, låg lågt lägre lägst, tung tungt tyngre tyngst, dålig sämre sämst, många fler flera flest
  ge gav gett, be bad bett, finna fann funnit, driva drev drivit, skriva skrev skrivit, välja valde valt, bryta bröt brutit, bära bar burit, dra drog dragit, dricka drack druckit, hålla höll hållit, hjälpa hjälpt, sälja sålde sålt
  sätta satte satt, slå slog slagit, sova sov sovit, stå stod stått, sjunga sjöng sjungit, vinna vann vunnit, ligga låg legat, lägga lade lagt, sitta satt suttit, gå gick gått, se såg sett, säga säger sade sagt, ta tog tagit
  binda bundit, stjäla stal stulit, veta visste vetat, bjuda bjöd bjudit, skjuta sköt skjutit, stiga steg stigit, gripa grep gripit, växa växte vuxit, få fick fått, göra gjorde gjort, komma kom kommit, dö dog dött
`);
const dutch = groups(`
  kind kinderen, lid leden, stad steden, blad bladeren bladen, schip schepen, museum musea, centrum centra, ei eieren, lied liederen, rund runderen, smid smeden, bad baden, dak daken, glas glazen, gat gaten, weg wegen, dag dagen, slot sloten, spel spelen
  gebed gebeden, bes bessen, koe koeien, politicus politici, medicus medici, catalogus catalogi, bedrag bedragen, verlof verloven, goed beter best, veel meer meest, weinig minder minst, oud oude ouder oudste
  komen komt, invullen ingevuld
`);
const english = groups(`
  person people persons, child children, man men, woman women, foot feet, tooth teeth, criterion criteria, analysis analyses, crisis crises, medium media, wife wives, life lives, half halves, leaf leaves, mouse mice, good better best, bad worse worst
  lead led, speak spoke spoken, write wrote written, meet met, teach taught, tell told, choose chose chosen, buy bought, bring brought, build built, catch caught, come came, deal dealt, do did done, draw drew drawn, drive drove driven
  eat ate eaten, fall fell fallen, feel felt, fight fought, find found, forget forgot forgotten, get got, give gave given, go went gone, grow grew grown, hear heard, hide hid hidden, hold held, keep kept, know knew known, learn learnt
  leave left, lend lent, lose lost, make made, mean meant, pay paid, read, ride rode ridden, rise rose risen, run ran, say said, see saw seen, sell sold, send sent, show shown, sing sang sung, sit sat, sleep slept, spend spent, stand stood
  steal stole stolen, swim swam swum, take took taken, think thought, throw threw thrown, understand understood, wear wore worn, win won
`);

/** Words that no dictionary puts together, by what they are forms of, by the code of the language. */
export const irregular: Readonly<Record<string, readonly (readonly string[])[]>> = { nb: bokmal, no: bokmal, nn: nynorsk, sv: swedish, nl: dutch, en: english };
