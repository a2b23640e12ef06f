/** Words of the field that mean the same, in bokmål: a group a line, its words between slashes. */
export const nb = `
  leder / sjef / direktør / leiar
  lederskap / ledelse
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
  frist / siste dag / tidsfrist / deadline
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
  politiker / politikk / politisk / folkevalgt / kommunestyre / utvalg
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
  barn / unge / ungdom / tenåring
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
  begynne / begynnelse / start / starte / oppstart
  avslutning / avslutte / slutt
  sted / lokale / adresse / møtested / kurslokale
  fravær / forfall / avbud / utebli / borte / forhindret
  delta / deltakelse / medvirke
  digitalt / nettmøte / på nett / på skjerm / lyd og bilde / fjerndeltakelse / hjemmefra
  varighet / omfang / tidsbruk / timer / arbeidsmengde
  les videre / litteratur / leseliste / lesestoff / fordypning
  kursbevis / diplom / kompetansebevis / sertifikat
  hjemmeoppgave / mellomarbeid / lekse / arbeidskrav
  forankring / godkjenning / godkjenne / samtykke / tillatelse
  vilkår / betingelse / krav / forutsetning
  mål / formål / hensikt / utbytte
  utbytte / gevinst / nytte / verdi
  utlegg / utgift / reiseregning / reisekostnad / refusjon
  kollokviegruppe / studiegruppe / læringsgruppe / basisgruppe
  lysark / lysbilde / presentasjon / powerpoint
  støy / bråk / uro
  redd / frykt / utrygg
  arbeide / jobbe / arbeid / jobb
`;
