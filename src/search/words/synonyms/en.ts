/** Words of the field that mean the same, in English: a group a line, its words between slashes. */
export const en = `
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
`;
