import { supporters, wantedRoles } from '../../seeds/about-us/support.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { replyId, supporterId, wantedId } from '../../seeds/load/ids.ts'
import { inCircle, nobody, type Try, type Who } from './who.ts'

// Who supports a circle, and who is looked for, by hand.

const shut = exampleNetwork.circles.filter(({ closed }) => closed).map(({ slug }) => `/circles/${slug}/`)

/** Of these, who gets in; in a circle that closed it is there for nobody any more. */
export const openOnly = (tries: readonly Try[]): Try[] =>
  tries.map(({ address, who }) =>
    shut.some((start) => address.startsWith(start)) ? { address, who: nobody } : { address, who },
  )

/** Below every circle, for its hosts; in one that closed nothing is asked any more. */
export const asksSupport = (rest: string): Try[] =>
  inCircle(rest, 'host').map(({ address, who }) => ({
    address,
    who: (walker) =>
      shut.some((start) => address.startsWith(start)) && who(walker) === 'open' ? 'absent' : who(walker),
  }))

/** Below the first circle where something is, for its hosts; in every other circle that one is not. */
const ofOne = (circle: string, rest: string): Try[] =>
  inCircle(rest, 'host').map(({ address, who }) => ({
    address,
    who: (walker) =>
      who(walker) === 'open' && address !== `/circles/${circle}${rest}` ? 'absent' : who(walker),
  }))

const first = supporters[0]?.circle ?? ''
export const keptSupporter = (rest = ''): Try[] => ofOne(first, `/support/ask/${supporterId(0)}${rest}`)
export const keptRole = (rest = ''): Try[] =>
  ofOne(wantedRoles[0]?.circle ?? '', `/support/wanted/${wantedId(0)}${rest}`)
export const keptReply: Try[] = wantedRoles.flatMap(({ circle, replies = [] }, i) =>
  replies.flatMap(({ person }) => ofOne(circle, `/support/replies/${replyId(i, person)}/throw-away`)),
)

/** Where somebody is asked, for them alone. */
export const askedToSupport = (rest = ''): Try[] =>
  supporters.map(({ person }, i) => ({
    address: `/mine/support/${supporterId(i)}${rest}`,
    who: (walker) => (walker.kind !== 'person' ? 'sign-in' : walker.person === person ? 'open' : 'absent'),
  }))

/** What is sought here is sought of everyone who has an account. */
export const soughtRoles = (rest: string, who: Who): Try[] =>
  wantedRoles.map((_, i) => ({ address: `/roles/${wantedId(i)}${rest}`, who }))

/** Who replied to a role takes that back. */
export const takesReplyBack: Try[] = wantedRoles.flatMap(({ replies = [] }, i) => [
  {
    address: `/roles/${wantedId(i)}/take-back`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return replies.some(({ person }) => person === walker.person) ? 'open' : nobody(walker)
    },
  },
])
