/** The zone of the movement's own clock. */
export const zone = 'Europe/Amsterdam'

// These rules hold since 1996.
const homeRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const made = new Map<string, string>([[zone, homeRules]])

/** What a calendar must know of a zone in which its times are. */
export function zoneRules(of: string = zone): string {
  const rules = made.get(of) ?? rulesByLooking(of)
  made.set(of, rules)
  return rules
}

const [firstYear, lastYear] = [2000, 2050]

/** Elsewhere: each change of the clock by itself, as the runtime knows them. */
function rulesByLooking(of: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: of,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
  const offsetAt = (moment: number) => Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment
  const first = Date.UTC(firstYear, 0, 1)
  const observances = [observance(offsetAt(first), offsetAt(first), first)]
  for (let month = 0; month < (lastYear - firstYear) * 12; month += 1) {
    const [from, to] = [Date.UTC(firstYear, month, 1), Date.UTC(firstYear, month + 1, 1)]
    if (offsetAt(from) === offsetAt(to)) continue
    const at = changeBetween(offsetAt, from, to)
    observances.push(observance(offsetAt(from), offsetAt(to), at))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${of}`, ...observances, 'END:VTIMEZONE'].join('\r\n')
}

/** The first moment after the change, to the second. */
function changeBetween(offsetAt: (moment: number) => number, from: number, to: number): number {
  let [before, after] = [from, to]
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000
    if (offsetAt(middle) === offsetAt(from)) before = middle
    else after = middle
  }
  return after
}

function observance(before: number, after: number, at: number): string {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD'
  // The clock on the wall at the moment of the change, still the one before it.
  const start = new Date(at + before).toISOString().replace(/[-:]|\.000Z/g, '')
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `DTSTART:${start}`,
    `END:${kind}`,
  ].join('\r\n')
}

function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000))
  const two = (part: number) => String(part).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
