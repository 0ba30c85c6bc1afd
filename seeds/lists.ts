/** A list as a coordinator keeps it: most of it is there already, something is new, and some rows are not ready yet. */
export const waitingList = {
  circle: 'een-stoel-erbij',
  sender: 'lotte',
  heading: ['Naam', 'Sector', 'Contactpersoon', 'Telefoon', 'Opmerking'],
  rows: [
    ['Zomerhek', 'Verpleeghuis en thuis', '', '', 'doet al mee'],
    ['Stichting de Boomgaardt', 'Langdurige ggz', 'Rens', '085 000 00 97', 'of is dit de Boomgaard?'],
    ['De Waterwilg', 'Verpleeghuis en thuis', 'Jannie Kort', '085 000 00 98', 'belt terug na de vakantie'],
    ['', 'Jeugdzorg', 'Mees', '085 000 00 99', 'hoe heten ze ook weer?'],
    ['Het Achterhuisje', 'Gehandicaptenzorg', '', 'vraag Omar', ''],
    ['14-11-2026', '', '', '', 'verschoven?'],
    ['De waterwilg', 'Verpleeghuis en thuis', '', '', 'dubbel'],
    ['Buiten de Veste', 'Verpleeghuis en thuis', '', '', ''],
  ],
} as const

/** A list that was taken in when the movement began. */
export const takenList = {
  circle: 'een-stoel-erbij',
  taker: 'lotte',
  daysAgo: 12,
  circles: ['zomerhek', 'drie-sloten', 'de-boomgaard'],
  counted: { made: 3, known: 9, placed: 0, wrong: 2, leftOut: 0 },
} as const

/** People whom a list invited, and who have not answered yet. */
export const invitedList = {
  circle: 'drie-sloten',
  taker: 'aaltje',
  daysAgo: 2,
  asked: ['stranger'],
  counted: { made: 4, known: 0, placed: 0, wrong: 1, leftOut: 0 },
} as const
