type Groups = readonly (readonly string[])[];

/** One group a line, its words between slashes. */
const groups = (text: string): Groups =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('/').map((word) => word.trim()));

const bokmal = groups(`
  leder / sjef / direktør / leiar
  lederskap / ledelse / leiing
  bibliotekleder / biblioteksjef
  lederutvikling / lederopplæring / lederprogram
  mellomleder / avdelingsleder / teamleder / seksjonsleder
  samling / internat / treff / fysisk møte
  nettmøte / videomøte / digitalt møte / teams / zoom / webinar / fjernmøte
  kollegaveiledning / kollegacoaching / kollegastøtte / kollegarådgivning
  veiledning / coaching / mentoring / rådgivning
  veileder / mentor / coach / rådgiver
  kursleder / fasilitator / instruktør / foredragsholder
  deltaker / kursdeltaker
  øvelse / oppgave / aktivitet
  metode / verktøy / arbeidsform
  arbeidsark / skjema / mal / ark
  logg / loggbok / dagbok / refleksjonsnotat
  program / opplegg / agenda / dagsorden / timeplan
  dato / tidspunkt / tidsplan / kalender
  påmelding / registrering / søknad / melde
  frist / siste dag
  pris / kostnad / avgift / deltakeravgift / betaling / koste
  reise / transport / skyss
  overnatting / hotell / rom
  mat / lunsj / middag / servering / bevertning
  vikar / avløser / ekstrahjelp / stedfortreder / tilkallingshjelp
  ansatt / medarbeider / kollega / personale / stab / bemanning
  medarbeidersamtale / utviklingssamtale / personalsamtale
  konflikt / uenighet / krangel / samarbeidsproblem
  konflikthåndtering / konfliktløsning / mekling
  arbeidsmiljø / trivsel / psykososial
  sykefravær / sykmelding / syk / fravær
  ferie / permisjon / fri
  vakt / vaktliste / turnus / arbeidstid
  ansettelse / tilsetting / rekruttering / ansette
  lønn / lønnsforhandling / godtgjørelse
  oppsigelse / nedbemanning / avskjed
  budsjett / økonomi / økonomiplan / penger
  regnskap / økonomirapport
  tilskudd / støtte / prosjektmidler / stipend / finansiering / søknad om midler
  innkjøp / anskaffelse / bestilling
  strategi / plan / handlingsplan / retning
  mål / målsetting / visjon
  endring / omstilling / omorganisering / forandring / utvikling
  kultur / organisasjonskultur
  organisasjon / virksomhet / bedrift
  kommune / kommunehus / rådhus
  kommunedirektør / rådmann
  politiker / folkevalgt / kommunestyre / utvalg
  ordfører / politisk leder
  delegering / fordeling / fullmakt
  kommunikasjon / formidling / informasjon
  tale / retorikk / presentasjon / foredrag / innlegg
  markedsføring / synlighet / reklame / profilering / pr
  sosiale medier / facebook / instagram
  presse / media / avis / journalist
  nettverk / samarbeid / partner / allianse
  bruker / publikum / låner / innbygger / besøkende
  arrangement / tilstelning / begivenhet
  barn / unge / ungdom
  innvandrer / flyktning / nyankommen / flerkulturell
  integrering / inkludering / mangfold
  frivillig / frivillighet
  lese / lesing / litteratur
  bok / litteratur / pensum / lesestoff
  samling / bestand / boksamling
  åpningstid / åpent / meråpent
  møte / møteledelse / drøfting
  samtale / dialog / drøfting
  tilbakemelding / respons / feedback / evaluering
  evaluering / vurdering / etterarbeid
  oppfølging / etterarbeid
  forberedelse / forarbeid
  prosjekt / tiltak / satsing
  prosjektstyring / prosjektledelse / prosjektarbeid
  prioritering / valg / viktighet
  tid / tidsbruk / stress / tidspress
  motivasjon / engasjement / arbeidsglede
  team / gruppe / lag
  ansvar / myndighet / mandat
  rolle / oppgave / funksjon
  lov / regelverk / jus / forskrift / paragraf
  taushetsplikt / konfidensialitet / fortrolighet
  personvern / gdpr / personopplysninger
  eksamen / studiepoeng / vurdering
  læring / opplæring / kurs / utdanning / kompetanse
  innovasjon / nyskaping / idé / kreativitet
  digital / digitalisering / teknologi
  kvalitet / statistikk / måling / resultat
  bærekraft / klima / miljø
  krise / beredskap / sikkerhet
  interessent / målgruppe / samarbeidspart
  kontakt / kontaktperson / telefon / epost / e-post
`);
const nynorsk = groups(`
  leiar / sjef / direktør
  leiarskap / leiing
  bibliotekleiar / biblioteksjef
  leiarutvikling / leiaropplæring / leiarprogram
  samling / internat / treff
  nettmøte / videomøte / teams / zoom / webinar
  kollegarettleiing / kollegacoaching / kollegastøtte
  rettleiing / coaching / mentoring / rådgjeving
  rettleiar / mentor / coach / rådgjevar
  kursleiar / fasilitator / instruktør
  deltakar / kursdeltakar
  øving / oppgåve / aktivitet
  metode / verktøy / arbeidsform
  arbeidsark / skjema / mal
  logg / loggbok / dagbok
  program / opplegg / agenda / timeplan
  dato / tidspunkt / kalender
  påmelding / registrering / søknad
  pris / kostnad / avgift / betaling
  reise / transport / skyss
  overnatting / hotell / rom
  mat / lunsj / middag / servering
  vikar / avløysar / ekstrahjelp
  tilsett / medarbeidar / kollega / personale / stab
  medarbeidarsamtale / utviklingssamtale
  konflikt / usemje / krangel
  arbeidsmiljø / trivsel
  sjukefråvær / sjukmelding / fråvær
  ferie / permisjon / fri
  tilsetjing / rekruttering
  løn / lønsforhandling
  budsjett / økonomi / pengar
  rekneskap / økonomirapport
  tilskot / støtte / prosjektmiddel / finansiering
  strategi / plan / handlingsplan
  mål / visjon
  endring / omstilling / omorganisering
  organisasjon / verksemd
  kommunedirektør / rådmann
  politikar / folkevald / kommunestyre
  kommunikasjon / formidling
  tale / retorikk / presentasjon / foredrag
  marknadsføring / synlegheit / reklame
  nettverk / samarbeid / partnar
  brukar / publikum / lånar / innbyggjar
  innvandrar / flyktning
  integrering / inkludering / mangfald
  bok / litteratur / pensum
  møte / møteleiing
  samtale / dialog
  tilbakemelding / respons / feedback
  evaluering / vurdering
  oppfølging / etterarbeid
  førebuing / forarbeid
  prosjekt / tiltak / satsing
  prosjektstyring / prosjektleiing
  motivasjon / engasjement
  team / gruppe
  ansvar / mynde / mandat
  lov / regelverk / jus / forskrift
  teieplikt / konfidensialitet
  personvern / gdpr
  læring / opplæring / kurs / utdanning / kompetanse
  kontakt / kontaktperson / telefon / e-post
`);
const swedish = groups(`
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
  anmälan / registrering / ansökan
  pris / kostnad / avgift / betalning
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
  politiker / förtroendevald / nämnd / kommunfullmäktige
  delegering / fördelning / delegation
  kommunikation / förmedling / information
  tal / retorik / presentation / föredrag
  marknadsföring / synlighet / reklam
  sociala medier / facebook / instagram
  press / media / tidning / journalist
  nätverk / samarbete / samverkan / partner
  användare / besökare / låntagare / invånare / publik
  evenemang / arrangemang / programpunkt
  barn / unga / ungdom
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
`);
const dutch = groups(`
  leidinggevende / manager / directeur / leider / chef / baas
  leiderschap / leidinggeven / management
  bibliotheekdirecteur / bibliotheekmanager
  leiderschapsontwikkeling / managementontwikkeling / leiderschapsprogramma
  teamleider / afdelingshoofd / teamcoach / coördinator
  bijeenkomst / samenkomst / trainingsdag / tweedaagse / training
  onlinebijeenkomst / videovergadering / teams / zoom / webinar / online
  intervisie / collegiale consultatie / collegiale coaching
  begeleiding / coaching / mentoraat / supervisie / advies
  begeleider / mentor / coach / adviseur
  trainer / facilitator / cursusleider / docent
  deelnemer / cursist
  oefening / opdracht / werkvorm / activiteit
  methode / werkwijze / instrument / hulpmiddel
  werkblad / formulier / sjabloon
  logboek / dagboek / reflectieverslag
  programma / agenda / planning / rooster
  datum / tijdstip / planning / kalender
  aanmelding / inschrijving / registratie / aanmelden / inschrijven
  prijs / kosten / deelnamekosten / bijdrage / betaling
  reis / vervoer / reiskosten
  overnachting / hotel / verblijf
  eten / lunch / diner / maaltijd
  vervanger / invaller / vervanging / invalkracht / uitzendkracht
  medewerker / werknemer / personeel / collega / team
  functioneringsgesprek / beoordelingsgesprek / ontwikkelgesprek / jaargesprek
  conflict / ruzie / onenigheid / meningsverschil
  conflicthantering / bemiddeling / mediation
  werksfeer / werkklimaat / arbeidsomstandigheden
  ziekteverzuim / verzuim / ziekte / ziekmelding
  werkdruk / stress / tijdsdruk / werkbelasting
  vakantie / verlof / vrij
  rooster / dienstrooster / werktijden
  werving / aanstelling / sollicitatie / aannemen
  salaris / loon / beloning
  ontslag / reorganisatie
  begroting / budget / financiën / geld
  jaarrekening / boekhouding
  subsidie / financiering / fonds / bijdrage
  inkoop / aanschaf / aanbesteding
  strategie / beleid / beleidsplan / plan
  doel / visie / doelstelling / missie
  verandering / vernieuwing / reorganisatie / transitie
  cultuur / organisatiecultuur
  organisatie / instelling / bedrijf
  gemeente / gemeentehuis / stadhuis
  wethouder / politicus / gemeenteraad / bestuurder
  delegeren / overdragen / verdelen
  communicatie / voorlichting / informatie
  speech / retorica / presentatie / toespraak
  marketing / zichtbaarheid / reclame / promotie
  sociale media / facebook / instagram
  pers / media / krant / journalist
  netwerk / samenwerking / partner
  gebruiker / bezoeker / lener / klant / inwoner / publiek
  evenement / activiteit
  kinderen / jeugd / jongeren
  nieuwkomer / vluchteling / migrant
  integratie / inclusie / diversiteit
  vrijwilliger / vrijwilligerswerk
  boek / literatuur / leesstof
  lezen / leesbevordering
  openingstijd / openingsuren / open
  vergadering / overleg / vergaderen
  gesprek / dialoog / overleg
  feedback / terugkoppeling / reactie
  evaluatie / beoordeling / terugblik
  opvolging / nazorg / vervolg
  voorbereiding / voorwerk
  project / traject / initiatief
  projectsturing / projectmanagement / projectleiding
  prioriteit / keuze / prioritering
  motivatie / betrokkenheid / werkplezier
  team / groep
  verantwoordelijkheid / bevoegdheid / mandaat
  rol / taak / functie
  wet / regelgeving / recht
  geheimhouding / vertrouwelijkheid / zwijgplicht
  privacy / avg / persoonsgegevens / gegevensbescherming
  leren / opleiding / cursus / scholing / competentie
  innovatie / vernieuwing / idee / creativiteit
  digitaal / digitalisering / technologie
  kwaliteit / statistiek / meting / resultaat
  duurzaamheid / klimaat / milieu
  crisis / veiligheid / calamiteit
  stakeholder / belanghebbende / doelgroep
  contact / contactpersoon / telefoon / e-mail
`);
const english = groups(`
  leader / manager / head / director / boss
  leadership / management
  library manager / head librarian / library director
  gathering / residential / seminar / workshop / session
  online meeting / webinar / video meeting / zoom / teams
  peer supervision / peer coaching / peer support / colleague supervision
  supervision / coaching / mentoring / guidance
  supervisor / mentor / coach / adviser / advisor
  facilitator / trainer / instructor / course leader
  participant / attendee
  exercise / activity / task
  method / tool / technique
  worksheet / form / template
  logbook / diary / journal
  programme / program / schedule / agenda / timetable
  date / calendar / time
  enrolment / registration / application / signup / enrol
  price / cost / fee / payment
  travel / transport
  accommodation / hotel / room
  food / lunch / dinner / meal
  substitute / stand-in / cover / temp / replacement
  employee / staff / colleague / personnel
  appraisal / performance review / development talk
  conflict / disagreement / dispute
  budget / finance / economy / money
  accounts / financial report
  grant / funding / subsidy / support
  strategy / plan / action plan
  goal / aim / objective / vision
  change / reorganisation / transition
  municipality / council / local government
  politician / councillor / elected
  delegation / delegating
  speech / rhetoric / presentation / talk
  marketing / visibility / promotion / publicity
  network / cooperation / collaboration / partnership
  user / patron / visitor / borrower / resident
  immigrant / refugee / newcomer
  integration / inclusion / diversity
  book / literature / reading
  feedback / response / comment
  evaluation / assessment / review
  follow-up / aftercare
  preparation / prework
  project / initiative
  project management / project control
  motivation / engagement
  responsibility / authority / mandate
  law / legislation / regulation
  confidentiality / secrecy
  privacy / gdpr / data protection
  learning / training / course / education
  organisation / organization
  recruitment / hiring
  absence / sickness / illness / sick leave
  workload / stress / pressure
  contact / phone / email
`);

/** Words of the field that mean the same, by the code of the language: every programme has them from the start. */
export const fieldSynonyms: Readonly<Record<string, Groups>> = { nb: bokmal, no: bokmal, nn: nynorsk, sv: swedish, nl: dutch, en: english };
