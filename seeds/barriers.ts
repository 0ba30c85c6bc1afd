/** What people could not do on the site, told to who looks after it. */
export const barriers: {
  words: string
  page: string
  phone: string
  mail: string
  daysAgo: number
  answer: string
}[] = [
  {
    words: 'Ik kan met mijn pijltjes niet bij de dag die ik wil. Hij springt steeds terug naar boven.',
    page: 'De agenda',
    phone: '',
    mail: 'coba@voorbeeld.example',
    daysAgo: 4,
    answer: '',
  },
  {
    words: 'De letters op de kaart zijn te klein als ik hem print. Mijn man kan het zo niet lezen.',
    page: '',
    phone: '06 00 00 01 23',
    mail: '',
    daysAgo: 9,
    answer: '',
  },
  {
    words: 'Bij het filmpje stonden geen woorden. Ik ben doof.',
    page: 'Verhalen',
    phone: '',
    mail: 'wim@voorbeeld.example',
    daysAgo: 12,
    answer: 'De woorden staan er nu onder. Dank u dat u het zei.',
  },
]
