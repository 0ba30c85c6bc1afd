/** With these somebody is called who goes by no name: "Iemand die hier woont", "De buurt achter de kerk". */
const nameless = ['de', 'het', 'een', 'iemand', 'mensen', 'the', 'a', 'an', 'somebody', 'someone', 'people']

/** Somebody as they are called inside a sentence: a name stays as it is, also one that begins with "De". */
export function inSentence(called: string): string {
  const [first = '', second = ''] = called.split(' ')
  const isName = second.charAt(0) !== second.charAt(0).toLocaleLowerCase()
  if (isName || !nameless.includes(first.toLocaleLowerCase())) return called
  return called.charAt(0).toLocaleLowerCase() + called.slice(1)
}
