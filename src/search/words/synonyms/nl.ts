/** Words of the field that mean the same, in Dutch: a group a line, its words between slashes. */
export const nl = `
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
  wethouder / politicus / politiek / gemeenteraad / bestuurder
  delegeren / overdragen / verdelen
  communicatie / voorlichting / informatie
  speech / retorica / presentatie / toespraak
  marketing / zichtbaarheid / reclame / promotie
  sociale media / facebook / instagram
  pers / media / krant / journalist
  netwerk / samenwerking / partner
  gebruiker / bezoeker / lener / klant / inwoner / publiek
  evenement / activiteit
  kinderen / jeugd / jongeren / tiener / puber
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
  deadline / sluitingsdatum / uiterste datum
  beginnen / begin / start / aanvang / aftrap
  afsluiting / einde / slot / afronding
  locatie / plaats / adres / zaal / lokaal
  afwezigheid / afwezig / verhinderd / afmelding / afmelden
  deelnemen / deelname / meedoen
  online / op afstand / digitaal / hybride / beeldscherm
  duur / tijdsbesteding / tijdsinvestering / uren / studiebelasting
  verder lezen / literatuur / literatuurlijst / leestips / verdieping
  certificaat / diploma / getuigschrift / deelnamebewijs
  huiswerk / tussenopdracht / opdracht
  toestemming / goedkeuring / goedkeuren / akkoord / draagvlak
  voorwaarde / eis / vereiste
  doel / nut / bedoeling
  opbrengst / meerwaarde / nut
  onkosten / reiskosten / vergoeding / declaratie / declareren
  leergroep / studiegroep / intervisiegroep
  dia / presentatie / slides / powerpoint
  examen / toets / studiepunten
  lawaai / overlast / herrie
  bang / angst / onveilig
  werk / baan
`;
