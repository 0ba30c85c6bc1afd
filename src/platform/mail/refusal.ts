/** Nobody there, for good; not this letter, which says nothing of the address; or not now. */
export type Refusal = 'nobody' | 'declined' | 'later'

/** That the address itself is not there (RFC 3463). The others of 5.1 speak of who sends, or of an address that is there. */
const noAddress = /^5\.1\.(?:0|1|2|3|6|10)$/

/** Words of a server that refuses us, our letter or another letter too many, whatever number it gives. */
const speaksOfUs = new RegExp(
  [
    'polic(?:y|ies)|spam|junk|bulk|unsolicited|abus|phish|virus|malware|suspicious|reputation|content|security',
    'block|blacklist|denylist|\\blisted\\b|spamhaus|\\b(?:dns|r)bl\\b|barracuda|banned',
    'denied|prohibit|forbid|authenti|authori[sz]|\\brelaying\\b|(?:unable|not permitted|not allowed) to relay',
    'sender|mail from|client host|\\byour (?:ip|server|host|domain|network)|reverse dns|\\bptr\\b|\\b[he]h?elo\\b',
    '\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|starttls|\\btls\\b|encrypt',
    'quota|\\bfull\\b|storage|too (?:many|much|fast|large|big)|\\brate\\b|\\blimit|throttl|gr[ae]y-?list|temporar',
    'geblokkeerd|geweigerd|beleid|blockiert|gesperrt',
  ].join('|'),
  'i',
)

const nobodyKnown =
  /unknown|no such|does(?: not|n.t) exist|not (?:found|exist)|no (?:mailbox|account|user)|invalid (?:recipient|mailbox|user|address)|unrouteable|(?:user|mailbox|address) (?:is )?not (?:known|local|valid)/i

/** What a server says to an address: `550 5.1.1 User unknown`, over as many lines as it likes. */
export function refusalOf(reply: string): Refusal {
  const code = /^\s*([245]\d\d)\b/.exec(reply)?.[1] ?? ''
  if (code.startsWith('4')) return 'later'
  if (!code.startsWith('5') || isAboutUs(reply)) return 'declined'
  const said = statusIn(reply)
  if (said === '5.0.0') return saysNobody(reply) ? 'nobody' : 'declined'
  return (said ? noAddress.test(said) : /^55[013]/.test(code)) ? 'nobody' : 'declined'
}

/**
 * What a report says of one address whose letter came back for good (RFC 3464): its `Status` and its `Diagnostic-Code`. Where
 * the two differ, or neither is clear, the address is not held to be gone.
 */
export function returnOf(status: string, diagnostic: string): Exclude<Refusal, 'later'> {
  const said = /^\s*(\d\.\d{1,3}\.\d{1,3})/.exec(status)?.[1]
  const reply = diagnostic.replace(/^\s*[\w-]+\s*;\s*/, '')
  const answered = /^\s*\d{3}\b/.test(reply)
  if (!said || said === '5.0.0')
    return refusalOf(reply) === 'nobody' && (statusIn(reply) || saysNobody(reply)) ? 'nobody' : 'declined'
  if (!noAddress.test(said) || isAboutUs(reply)) return 'declined'
  const other = answered ? statusIn(reply) : undefined
  return !other || other === '5.0.0' || noAddress.test(other) ? 'nobody' : 'declined'
}

/** Without the addresses and links in it, which may hold any word. */
const bare = (reply: string) => reply.replace(/https?:\/\/\S+|\S*@\S*/g, ' ')
const isAboutUs = (reply: string) => speaksOfUs.test(bare(reply))
const saysNobody = (reply: string) => nobodyKnown.test(bare(reply))

const statusIn = (reply: string) =>
  (/^\s*\d{3}[ -]+#?(\d\.\d{1,3}\.\d{1,3})\b(?!\.)/.exec(reply) ??
    /\(#(\d\.\d{1,3}\.\d{1,3})\)/.exec(reply))?.[1]
