import { exampleNetwork } from '../../seeds/index.ts'
import { askId } from '../../seeds/load/asks.ts'
import { askedOf, keepsakeId } from '../../seeds/load/keepsakes.ts'
import { liveQuestionId, showId } from '../../seeds/load/live.ts'
import {
  datesOfWeek,
  pictureId,
  programmeSessionId,
  speakerId,
  weekDayId,
  weekRoomId,
  weekSlug,
} from '../../seeds/load/weeks.ts'
import { movement } from '../../seeds/movement.ts'
import { asks, calls } from '../../seeds/weeks/asks.ts'
import { keepsakes, type SeedKeepsake } from '../../seeds/weeks/keepsakes.ts'
import { live } from '../../seeds/weeks/live.ts'
import { codeOf } from '../../src/modules/weeks/live/code.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'
import { testMasterKey } from '../support/postgres.ts'
import type { Walker } from './model.ts'
import { circlePages, type Try, type Who } from './who.ts'

// Who may read a Week and who makes it, by hand.

const { weeks, people, circles } = exampleNetwork
const now = new Date()

const hosts = (circle: string, walker: Walker) =>
  walker.kind === 'person' &&
  people.some(
    ({ slug, seats }) =>
      slug === walker.person && seats.some((seat) => seat.circle === circle && seat.role === 'host'),
  )

export const weekAddresses = weeks.map((week) => `/week/${weekSlug(week, now)}`)

/** Below every Week, for everybody: the example's are released. */
export const weekPages = (rest = ''): Try[] =>
  weekAddresses.map((at) => ({ address: `${at}${rest}`, who: () => 'open' as const }))

/** Behind a made-up address nothing was gathered; what a real one holds stands beside its code. */
export const gatheredWeeks = (rest = ''): Try[] =>
  weekAddresses.map((at) => ({ address: `${at}/mine/made-up${rest}`, who: () => 'absent' as const }))

export const weekDays: Try[] = weeks.flatMap((week, i) =>
  datesOfWeek(week, now).map((on) => ({
    address: `${weekAddresses[i]}/days/${on}`,
    who: () => 'open' as const,
  })),
)

/** What stands only in the draft is not there. */
export const weekSessions = (rest = ''): Try[] =>
  weeks.flatMap((week, i) =>
    week.sessions.map(({ slug, draft }) => ({
      address: `${weekAddresses[i]}/sessions/${programmeSessionId(week.slug, slug)}${rest}`,
      who: () => (draft ? ('absent' as const) : ('open' as const)),
    })),
  )

const makers: Who = (walker) =>
  hosts(movement.slug, walker) ? 'open' : walker.kind === 'person' ? 'absent' : 'sign-in'

/** Below the draft of every Week, for its makers. */
export const weekDrafts = (rest = ''): Try[] =>
  weekAddresses.map((at) => ({ address: `${at}/make${rest}`, who: makers }))

/** The ids of each part of each draft, by the folder it stands in. */
export const draftParts = weeks.map(({ slug, sessions, themes, rooms }) => ({
  days: themes.map((_, i) => weekDayId(slug, i)),
  rooms: rooms.map((_, i) => weekRoomId(slug, i)),
  sessions: sessions.map((one) => programmeSessionId(slug, one.slug)),
  speakers: sessions.flatMap((one) =>
    (one.speakers ?? []).map(({ name }) => speakerId(slug, one.slug, name)),
  ),
}))

export const weekRooms: Try[] = weekAddresses.flatMap((at, i) =>
  (draftParts[i]?.rooms ?? []).map((id) => ({ address: `${at}/rooms/${id}`, who: () => 'open' as const })),
)

/** Below each part of the draft of every Week. */
export const weekParts = (folder: keyof (typeof draftParts)[number], rest = ''): Try[] =>
  weekAddresses.flatMap((at, i) =>
    (draftParts[i]?.[folder] ?? []).map((id) => ({
      address: `${at}/make/${folder}/${id}${rest}`,
      who: makers,
    })),
  )

/** Hosts of a movement begin its Week. */
export const weekStarts: Try[] = circles.map(({ slug, kind }) => ({
  address: `/circles/${slug}/week/new`,
  who: (walker) => {
    if (kind !== 'movement' && kind !== 'sister-movement') return 'absent'
    if (walker.kind !== 'person') return 'sign-in'
    return hosts(slug, walker) ? 'open' : 'denied'
  },
}))

const liveAt = (week: string, session: string) =>
  live.some((one) => one.week === week && one.session === session)

/** Below everything on the programme: there where it can be followed from anywhere, for those of `who`. */
const belowSessions = (rest: string, who: Who, everywhere = false): Try[] =>
  weeks.flatMap((week, i) =>
    week.sessions.map(({ slug, draft, dropped }) => ({
      address: `${weekAddresses[i]}/sessions/${programmeSessionId(week.slug, slug)}${rest}`,
      who: (walker) => {
        const said = who(walker)
        if (said === 'sign-in') return said
        return liveAt(week.slug, slug) || (everywhere && !draft && !dropped) ? said : 'absent'
      },
    })),
  )

/** Everybody follows what is live. */
export const followed = (rest = ''): Try[] => belowSessions(rest, () => 'open')

/** Who makes the Week leads what is live in it; and makes live what is not. */
export const led = (rest = ''): Try[] => belowSessions(`/desk${rest}`, makers)
export const madeLive: Try[] = belowSessions('/desk/set-up', makers, true)

/** What is laid ready for a stage: for who leads it, and on stage for everybody. */
const shows = live.flatMap((one) =>
  [...one.films, ...one.slides].map(({ slug, onStage = false, ...show }) => ({
    at: `${weekAddresses[weeks.findIndex(({ slug }) => slug === one.week)]}/sessions/${programmeSessionId(one.week, one.session)}`,
    ...{ id: showId(one, slug), kind: 'title' in show ? 'films' : 'slides', hasCaptions: 'captions' in show },
    isShown: onStage && (one.stage === 'now' || one.stage === 'pause'),
  })),
)

export const shownFiles: Try[] = shows.map(({ at, id, isShown }) => ({
  address: `${at}/live/show/${id}/file`,
  who: (walker) => (isShown || makers(walker) === 'open' ? 'open' : 'absent'),
}))

export const shownTracks: Try[] = shows.map(({ at, id, isShown, hasCaptions }) => ({
  address: `${at}/live/show/${id}/captions.vtt`,
  who: (walker) => (hasCaptions && (isShown || makers(walker) === 'open') ? 'open' : 'absent'),
}))

/** Below each, for who leads that stage. */
export const laidReady = (of: 'films' | 'slides', rest = ''): Try[] =>
  shows
    .filter(({ kind }) => kind === of)
    .map(({ at, id }) => ({ address: `${at}/desk/${of}/${id}${rest}`, who: makers }))

const house = { keyFor: (label: string) => deriveKey(testMasterKey, label) }
/** What the addresses hold behind which who asked reads what became of it. */
export const questionCodes = live.flatMap((one) =>
  one.questions.map((_, i) => codeOf(house, liveQuestionId(one, i))),
)
export const askedQuestions: Try[] = live.flatMap((one) =>
  one.questions.map((_, i) => ({
    address: `${weekAddresses[weeks.findIndex(({ slug }) => slug === one.week)]}/sessions/${programmeSessionId(one.week, one.session)}/live/asked/${codeOf(house, liveQuestionId(one, i))}`,
    who: () => 'open' as const,
  })),
)

const homeOf = (slug: string): string => {
  const parent = circles.find((one) => one.slug === slug)?.parent
  return parent === undefined ? slug : homeOf(parent)
}

/** Houses that everybody sees, in the movement of a Week that calls them: for their hosts. */
export const houseAsking: Try[] = circlePages.flatMap(({ address, who }, i) =>
  weeks.map((week, at) => ({
    address: `${address}/${weekAddresses[at]?.slice(1)}/ask`,
    who: (walker) => {
      const { slug = '' } = circles[i] ?? {}
      if (walker.kind !== 'person') return 'sign-in'
      const called = calls.some((one) => one.week === week.slug) && homeOf(slug) === movement.slug
      const shown = slug !== movement.slug && who({ kind: 'nobody', name: 'nobody' }) === 'open'
      return called && shown && hosts(slug, walker) ? 'open' : 'absent'
    },
  })),
)

/** What a house asked: for its hosts and the makers, and what each of them does with it. */
export const houseAsks = (rest = '', ...may: ('makers' | 'hosts')[]): Try[] =>
  asks.map(({ slug, house: of }) => ({
    address: `/week/asked/${askId(slug)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      const makes = may.includes('makers') && hosts(movement.slug, walker)
      return makes || (may.includes('hosts') && hosts(of, walker)) ? 'open' : 'absent'
    },
  }))
/** Who is asked about it with their account. */
const isAsked = ({ week, session }: SeedKeepsake, walker: Walker) =>
  walker.kind === 'person' &&
  weeks.some(
    ({ slug, sessions }) =>
      slug === week &&
      sessions.some(
        (one) => one.slug === session && one.speakers?.some(({ person }) => person === walker.person),
      ),
  )

const weekAddressOf = ({ week }: SeedKeepsake) =>
  weekAddresses[weeks.findIndex(({ slug }) => slug === week)] ?? ''
const keptAt = (keepsake: SeedKeepsake) => `${weekAddressOf(keepsake)}/kept/${keepsakeId(keepsake)}`

/** What is kept: for everybody once all who were asked said yes; before, for its makers and who is asked. */
export const keptPages = (rest = '', there: (keepsake: SeedKeepsake) => boolean = () => true): Try[] =>
  keepsakes.map((keepsake) => ({
    address: `${keptAt(keepsake)}${rest}`,
    who: (walker) => {
      const sees =
        askedOf(keepsake).every((name) => keepsake.yes[name]) ||
        hosts(movement.slug, walker) ||
        isAsked(keepsake, walker)
      return sees && there(keepsake) ? 'open' : 'absent'
    },
  }))

export const keptFiles = keptPages('/file', ({ from }) => !('url' in from))
export const keptTracks = (name: 'captions' | 'chapters') =>
  keptPages(`/${name}.vtt`, (keepsake) => keepsake[name] !== undefined)

/** The ids of what is kept of each Week, and of who is asked. */
export const keptIds = {
  of: (address: string) =>
    address.includes('/pictures/')
      ? picturesIn(address)
      : address.includes('/sessions/')
        ? shows.filter(({ at }) => address.startsWith(at)).map(({ id }) => id)
        : keepsakes.filter((one) => address.includes(weekAddressOf(one))).map(keepsakeId),
  speakers: (address: string) =>
    keepsakes
      .filter((one) => address.includes(keepsakeId(one)))
      .flatMap((one) => askedOf(one).map((name) => speakerId(one.week, one.session, name))),
}

/** Its makers work on it. */
export const keptMade = (rest: string): Try[] =>
  keepsakes.map((keepsake) => ({ address: `${keptAt(keepsake)}${rest}`, who: makers }))

export const keptYes: Try[] = keepsakes.flatMap((keepsake) =>
  askedOf(keepsake).map((name) => ({
    address: `${keptAt(keepsake)}/yes/${speakerId(keepsake.week, keepsake.session, name)}`,
    who: makers,
  })),
)

/** Makers keep something of what was: in the example, of last year's Week. */
export const keeping = (kind: 'recording' | 'presentation'): Try[] =>
  weeks.flatMap((week, i) =>
    week.sessions.map(({ slug, draft, dropped }) => ({
      address: `${weekAddresses[i]}/sessions/${programmeSessionId(week.slug, slug)}/keep/${kind}`,
      who: (walker) => {
        const said = makers(walker)
        return said === 'open' && (week.days > 0 || draft || dropped !== undefined) ? 'absent' : said
      },
    })),
  )

/** Pictures with how a Week was: everybody's. */
const pictures = weeks.flatMap(({ slug, pictures = [] }, i) =>
  pictures.map(({ photo }) => ({ at: weekAddresses[i] ?? '', id: pictureId(slug, photo) })),
)
const picturesIn = (address: string) =>
  pictures.filter(({ at }) => address.startsWith(`${at}/`)).map(({ id }) => id)
export const weekPictures: Try[] = pictures.map(({ at, id }) => ({
  address: `${at}/afterwards/pictures/${id}`,
  who: () => 'open' as const,
}))
export const madePictures = (rest = ''): Try[] =>
  pictures.map(({ at, id }) => ({ address: `${at}/make/afterwards/pictures/${id}${rest}`, who: makers }))
