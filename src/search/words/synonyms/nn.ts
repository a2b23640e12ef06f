/** Words of the field that mean the same, in nynorsk: a group a line, its words between slashes. */
export const nn = `
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
  påmelding / registrering / søknad / melde
  pris / kostnad / avgift / betaling / koste
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
  politikar / politikk / politisk / folkevald / kommunestyre
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
  frist / siste dag / tidsfrist
  byrje / byrjing / start / starte / oppstart
  avslutning / avslutte / slutt
  stad / lokale / adresse / møtestad / kurslokale
  fråvær / forfall / avbod / utebli / borte / forhindra
  delta / deltaking / medverke
  digitalt / nettmøte / på nett / på skjerm / lyd og bilete / fjerndeltaking / heimanfrå
  digital / digitalisering / teknologi
  omfang / tidsbruk / timar / arbeidsmengd
  les vidare / litteratur / leseliste / lesestoff / fordjuping
  kursbevis / diplom / kompetansebevis / sertifikat
  heimeoppgåve / mellomarbeid / lekse / arbeidskrav
  forankring / godkjenning / godkjenne / samtykke / løyve
  vilkår / krav / føresetnad
  mål / føremål / formål / utbyte
  utbyte / gevinst / nytte / verdi
  utlegg / utgift / reiserekning / reisekostnad / refusjon
  kollokviegruppe / studiegruppe / læringsgruppe / basisgruppe
  lysark / lysbilete / presentasjon / powerpoint
  eksamen / studiepoeng / vurdering
  rolle / oppgåve / funksjon
  prioritering / val
  krise / beredskap / tryggleik
  berekraft / klima / miljø
  opningstid / ope / meirope
  innkjøp / anskaffing / bestilling
  oppseiing / nedbemanning / avskil
  sosiale medium / facebook / instagram
  presse / media / avis / journalist
  arrangement / tilskiping
  barn / unge / ungdom / tenåring
  frivillig / frivilligheit
  støy / bråk / uro
  redd / frykt / utrygg
  arbeide / jobbe / arbeid / jobb
`;
