/** Words of the field that mean the same, in Swedish: a group a line, its words between slashes. */
export const sv = `
  chef / ledare / direktör
  ledarskap / ledning / chefskap
  bibliotekschef / biblioteksledare
  ledarutveckling / chefsutveckling / ledarutbildning / ledarprogram
  mellanchef / enhetschef / avdelningschef / teamledare / arbetsledare
  träff / samling / sammankomst / internat / möte
  nätmöte / videomöte / digitalt möte / teams / zoom / webbinarium / distansmöte
  kollegahandledning / kollegastöd / kollegial handledning / kollegacoachning
  handledning / coachning / mentorskap / rådgivning
  handledare / mentor / coach / rådgivare
  kursledare / facilitator / processledare / föreläsare
  deltagare / kursdeltagare
  övning / uppgift / aktivitet
  metod / verktyg / arbetssätt
  arbetsblad / blankett / mall / formulär
  loggbok / dagbok / logg
  program / upplägg / agenda / dagordning / schema
  datum / tidpunkt / tidsplan / kalender
  anmälan / registrering / ansökan / anmäla
  pris / kostnad / avgift / betalning / kosta
  resa / transport / färd
  övernattning / hotell / logi
  mat / lunch / middag / förtäring
  vikarie / ersättare / timanställd / inhoppare
  anställd / medarbetare / kollega / personal
  medarbetarsamtal / utvecklingssamtal / lönesamtal
  konflikt / oenighet / bråk / tvist
  konflikthantering / medling / konfliktlösning
  arbetsmiljö / trivsel / psykosocial
  sjukfrånvaro / sjukskrivning / frånvaro
  stress / arbetsbelastning / tidspress
  semester / ledighet / tjänstledighet
  schema / arbetstid / bemanning
  rekrytering / anställning / tillsättning
  lön / lönesättning / löneförhandling
  uppsägning / avsked
  budget / ekonomi / pengar
  bokslut / redovisning
  bidrag / stöd / projektmedel / finansiering / stipendium
  inköp / upphandling / beställning
  strategi / plan / verksamhetsplan / handlingsplan
  mål / vision / målsättning
  förändring / omställning / omorganisation / utveckling
  kultur / organisationskultur
  organisation / verksamhet
  kommun / kommunhus
  kommundirektör / kommunchef
  politiker / politik / politisk / förtroendevald / nämnd / kommunfullmäktige
  delegering / fördelning / delegation
  kommunikation / förmedling / information
  tal / retorik / presentation / föredrag
  marknadsföring / synlighet / reklam
  sociala medier / facebook / instagram
  press / media / tidning / journalist
  nätverk / samarbete / samverkan / partner
  användare / besökare / låntagare / invånare / publik
  evenemang / arrangemang / programpunkt
  barn / unga / ungdom / tonåring
  nyanländ / invandrare / flykting
  integration / inkludering / mångfald
  bok / litteratur / lästips
  läsning / läsfrämjande
  öppettid / öppet / meröppet
  samtal / dialog / diskussion
  återkoppling / feedback / respons
  utvärdering / bedömning / uppföljning
  uppföljning / efterarbete
  förberedelse / förarbete
  projekt / satsning / insats
  projektledning / projektstyrning
  prioritering / urval
  motivation / engagemang / arbetsglädje
  team / arbetslag / grupp
  ansvar / befogenhet / mandat
  roll / uppgift / uppdrag
  lag / regelverk / juridik / förordning
  tystnadsplikt / sekretess / konfidentialitet
  dataskydd / gdpr / personuppgifter
  lärande / utbildning / kurs / kompetens
  innovation / nytänkande / idé / kreativitet
  digital / digitalisering / teknik
  kvalitet / statistik / mätning / resultat
  hållbarhet / klimat / miljö
  kris / beredskap / säkerhet
  intressent / målgrupp
  kontakt / kontaktperson / telefon / e-post
  sista dag / deadline / tidsfrist / sista anmälningsdag
  börja / början / start / starta / uppstart
  avslutning / avsluta / slut
  plats / lokal / adress / kurslokal / mötesplats
  frånvaro / förhinder / återbud / utebli / borta
  delta / deltagande / medverka
  digitalt / nätmöte / på nätet / skärm / på distans / hemifrån
  tidsåtgång / omfattning / timmar / arbetsinsats
  läs vidare / litteratur / läslista / lästips / kurslitteratur / fördjupning
  intyg / diplom / kursintyg / certifikat
  hemuppgift / mellanuppgift / läxa
  förankring / godkännande / godkänna / samtycke / tillstånd
  villkor / krav / förutsättning
  mål / syfte / ändamål
  nytta / vinst / värde
  utlägg / utgift / reseräkning / resekostnad / ersättning
  studiegrupp / lärgrupp / läsgrupp / basgrupp
  bildspel / bilder / presentation / powerpoint
  examen / tentamen / högskolepoäng / examination
  volontär / ideell / frivillig
  oljud / stök / störning
  rädd / rädsla / otrygg
  arbeta / jobba / arbete / jobb
`;
