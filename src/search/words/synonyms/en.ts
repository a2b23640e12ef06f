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
  deadline / closing date / last day
  begin / start / opening / launch
  end / close / closing
  venue / place / location / address
  absent / absence / apologies / unable to attend
  take part / participate / participation / attend / join
  online / remote / digital / on screen
  duration / hours / workload / extent
  further reading / literature / reading list
  certificate / diploma
  homework / assignment / task
  approval / permission / consent
  condition / requirement / prerequisite
  purpose / aim / benefit / outcome
  expenses / cost / reimbursement / refund
  study group / learning group / colloquium group
  slides / presentation / powerpoint
  exam / credits / assessment
  working environment / wellbeing / well-being
  leave / holiday / time off
  roster / rota / shift / working hours
  pay / salary / wages
  dismissal / redundancy / termination
  procurement / purchasing / order
  crisis / emergency / safety / security
  sustainability / climate / environment
  quality / statistics / measurement / result
  press / media / newspaper / journalist
  social media / facebook / instagram
  opening hours / open / unstaffed
  volunteer / voluntary
  children / young / youth / teenager
  role / task / function
  priority / prioritise / choice
  innovation / idea / creativity
  digital / digitalisation / technology
  culture / organisational culture
  stakeholder / target group
  conversation / dialogue / talk
  meeting / chairing / discussion
  event / arrangement
  noise / disturbance
  afraid / fear / unsafe
  work / job
  ill / sick
`;
