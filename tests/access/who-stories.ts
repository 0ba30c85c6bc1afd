import { exampleNetwork } from '../../seeds/index.ts'
import { quoteId, toldId } from '../../seeds/load/people-in-it.ts'
import { storyId, storySlugOf } from '../../seeds/load/stories.ts'
import { storyPictureId } from '../../seeds/load/story-pictures.ts'
import { askedWriterId, invitedWriterId, readerId, writerId } from '../../seeds/load/together.ts'
import { storyObjections } from '../../seeds/shared.ts'
import { stories } from '../../seeds/stories/index.ts'
import { quotes, toldOf } from '../../seeds/stories/people-in-it.ts'
import { storyPictures } from '../../seeds/stories/pictures.ts'
import { shownWithStories } from '../../seeds/stories/shown.ts'
import { askedToWrite, invitedToWrite, readers } from '../../seeds/stories/together.ts'
import type { Story } from '../../seeds/stories/types.ts'
import { isSpeaker, type Walker } from './model.ts'
import { movementsOf, sitsIn, type Try } from './who.ts'

// Who reads what somebody wrote, by hand.

export const shownTracks = ['file', 'captions.vtt']

const writes = ({ writers }: Story, walker: Walker) =>
  walker.kind === 'person' && writers.includes(walker.person)

function reads(story: Story, walker: Walker): boolean {
  if (story.daysAgo === null) return false
  if (story.audience === 'everyone' || writes(story, walker)) return true
  if (story.audience === 'movement') return movementsOf(walker).includes(story.movement)
  return sitsIn(story.circle ?? '', walker, ['member', 'host', 'trusted'])
}

/** Every story, for who may read it; what is not published yet is at no address. */
export const storyPages = (rest = ''): Try[] =>
  stories.map((story) => ({
    address: `/stories/${storySlugOf(story)}${rest}`,
    who: (walker) => (reads(story, walker) ? 'open' : 'absent'),
  }))

/** Below every story, for who writes it; where only what is published has it, for those. */
export const writtenStories = (rest = '', published = false): Try[] =>
  stories.map((story) => ({
    address: `/write/${storyId(story.slug)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return writes(story, walker) && (!published || story.daysAgo !== null) ? 'open' : 'absent'
    },
  }))

/** What is held out of readers' sight, for who writes it. */
export const heldStories = (rest = ''): Try[] =>
  writtenStories(`/held${rest}`).map(({ address, who }, i) => ({
    address,
    who: (walker) => {
      const says = who(walker)
      const held = storyObjections.some((one) => one.held && one.story === stories[i]?.slug)
      return says === 'open' && !held ? 'absent' : says
    },
  }))

/** Below a story that is kept away for good, for who writes it: the example has none. */
export const keptAwayStories = (): Try[] =>
  writtenStories('/away').map(({ address, who }) => ({
    address,
    who(walker) {
      const says = who(walker)
      return says === 'open' ? 'absent' : says
    },
  }))

/** Placing a story on the site of a sister: for who looks after that one. */
export const placingPages: Try[] = stories.flatMap((story) =>
  ['wij-blijven', 'een-stoel-erbij'].map(
    (sister): Try => ({
      address: `/stories/${storySlugOf(story)}/place/${sister}`,
      who: (walker) => {
        if (walker.kind !== 'person') return 'sign-in'
        const open = story.daysAgo !== null && story.audience === 'everyone'
        const elsewhere = story.movement !== sister
        return open && elsewhere && sitsIn(sister, walker, ['host']) ? 'open' : 'absent'
      },
    }),
  ),
)

export const storySlugs = stories.map(storySlugOf)
export const storyIds = stories.map(({ slug }) => storyId(slug))

const inBooklets = ['guide', 'method', 'tool', 'template', 'teaching']

/** The booklet of a story of a kind that one takes along, for who may read it. */
export const booklets: Try[] = storyPages().map(({ address, who }, i) => ({
  address: `${address.replace('/stories/', '/library/')}/booklet`,
  who: (walker) => (inBooklets.includes(stories[i]?.kind ?? '') ? who(walker) : 'absent'),
}))

export const shelfNames = ['do', 'changed', 'methods', 'tools', 'texts', 'teaching', 'seen']

const ofPeople = (story: string, id: string, rest: string): Try[] =>
  writtenStories().map(({ address, who }) => ({
    address: `${address}/people/${id}/${rest}`,
    who: (walker) => {
      const says = who(walker)
      return says === 'open' && address !== `/write/${storyId(story)}` ? 'absent' : says
    },
  }))

/** Below everybody who is told of, for who writes that story. */
export const peopleInStories = (rest: string): Try[] =>
  toldOf.flatMap(({ story }) => ofPeople(story, toldId(story), rest))

/** Where somebody is asked whether their own words may stand in a story: for whose words they are. */
export const askedForWords = (rest = ''): Try[] =>
  quotes.map(({ story, fire, words }) => ({
    address: `/my-words-in/${quoteId(story)}${rest}`,
    who: (walker) => {
      const of = exampleNetwork.fires.find(({ slug }) => slug === fire)
      const speaker = of?.contributions[words]?.speaker
      return of && isSpeaker(of, speaker, walker) ? 'open' : 'absent'
    },
  }))
/** The words that are asked about stand in texts without a picture. */
export const askedPictures: Try[] = quotes.flatMap(({ story }) =>
  storyPictures.map((one) => ({
    address: `/my-words-in/${quoteId(story)}/pictures/${storyPictureId(one)}/480.webp`,
    who: () => 'absent' as const,
  })),
)
export const toldIds = [
  ...toldOf.map(({ story }) => toldId(story)),
  ...quotes.map(({ story }) => quoteId(story)),
]
/** Where somebody is asked who was chosen by name: for whose place it is. The others are asked elsewhere. */
export const askedByName = (rest = '', closed = false): Try[] =>
  toldIds.map((id) => {
    const chosen = toldOf.find(({ story }) => toldId(story) === id)?.chosen
    return {
      address: `/in-a-story/${id}${rest}`,
      who: (walker) =>
        !closed && chosen && walker.kind === 'person' && walker.person === chosen.person ? 'open' : 'absent',
    }
  })
/** The pictures in each story, for who may read it. */
export const readPictures: Try[] = storyPictures.map((one) => {
  const story = stories.find(({ slug }) => slug === one.story)
  if (!story) throw new Error(`There is no story ${one.story}`)
  return {
    address: `/stories/${storySlugOf(story)}/pictures/${storyPictureId(one)}/480.webp`,
    who: (walker) => (reads(story, walker) ? 'open' : 'absent'),
  }
})

const withShown = (rest: string, tries: (rest: string) => Try[], path: (story: Story) => string): Try[] =>
  stories.flatMap((story) => {
    const shown = shownWithStories.find((one) => one.story === story.slug)
    const is = rest === '/shown/file' ? shown && 'slides' in shown.from : shown?.captions !== undefined
    return tries(rest)
      .filter(({ address }) => address === `${path(story)}${rest}`)
      .map(({ address, who }) => ({
        address,
        who: (walker) => {
          const says = who(walker)
          return says === 'open' && !is ? 'absent' : says
        },
      }))
  })

/** What is shown with a story, for who may read it. */
export const readShown: Try[] = shownTracks.flatMap((track) =>
  withShown(`/shown/${track}`, storyPages, (story) => `/stories/${storySlugOf(story)}`),
)
/** The same for who writes it. */
export const writtenShown: Try[] = shownTracks.flatMap((track) =>
  withShown(`/shown/${track}`, writtenStories, (story) => `/write/${storyId(story.slug)}`),
)
/** The words that are asked about stand in texts with which nothing is shown. */
export const askedShown: Try[] = quotes.map(({ story }) => ({
  address: `/my-words-in/${quoteId(story)}/shown/file`,
  who: () => 'absent' as const,
}))
/** Writing down what is shown with a story of that kind. */
export const writtenOfKind = (kind: 'recording' | 'presentation'): Try[] =>
  writtenStories(`/${kind}`).map(({ address, who }, i) => ({
    address,
    who: (walker) => {
      const says = who(walker)
      return says === 'open' && stories[i]?.kind !== kind ? 'absent' : says
    },
  }))

/** The same for who writes it. */
export const writtenPictures = (rest = ''): Try[] =>
  storyPictures.flatMap((one) => {
    const below = `/pictures/${storyPictureId(one)}${rest}`
    return writtenStories(below).filter(({ address }) => address === `/write/${storyId(one.story)}${below}`)
  })

export const storyPictureIds = storyPictures.map(storyPictureId)

/** One who is asked to write along: every writer of that story can take it back. */
export const askedWriters: Try[] = askedToWrite.flatMap(({ story, person }) => {
  const below = `/writers/asked/${askedWriterId(story, person)}/take-back`
  return writtenStories(below).map(({ address, who }) => ({
    address,
    who: (walker) => {
      const says = who(walker)
      return says === 'open' && address !== `/write/${storyId(story)}${below}` ? 'absent' : says
    },
  }))
})

/** One who is asked by a letter or a link: the same. */
export const invitedWriters: Try[] = invitedToWrite.flatMap(({ story, called }) => {
  const below = `/writers/invited/${invitedWriterId(story, called)}/take-back`
  return writtenStories(below).map(({ address, who }) => ({
    address,
    who: (walker) => {
      const says = who(walker)
      return says === 'open' && address !== `/write/${storyId(story)}${below}` ? 'absent' : says
    },
  }))
})

/** Who writes along is taken off by who began it. */
export const takenOff: Try[] = stories.flatMap(({ slug, writers: [first, ...along] }) =>
  [first, ...along].map((writer) => ({
    address: `/write/${storyId(slug)}/writers/${writerId(slug, writer)}/take-off`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return walker.person === first && writer !== first ? 'open' : 'absent'
    },
  })),
)

/** For who is asked, and for nobody else: not for who asks. */
export const writeAlong: Try[] = askedToWrite.map(({ story, person }) => ({
  address: `/write-along/${askedWriterId(story, person)}`,
  who: (walker) => {
    if (walker.kind !== 'person') return 'sign-in'
    return walker.person === person ? 'open' : 'absent'
  },
}))

/** One who reads along or is asked to: every writer of that story can end it. */
export const takenOffReaders: Try[] = readers.flatMap(({ story, person }) => {
  const below = `/readers/${readerId(story, person)}/take-off`
  return writtenStories(below).map(({ address, who }) => ({
    address,
    who: (walker) => {
      const says = who(walker)
      return says === 'open' && address !== `/write/${storyId(story)}${below}` ? 'absent' : says
    },
  }))
})

const ofReaders = (path: string, reading: boolean, rest = ''): Try[] =>
  readers.map(({ story, person, reads }) => ({
    address: `${path}/${readerId(story, person)}${rest}`,
    who: (walker) => {
      if (walker.kind !== 'person') return 'sign-in'
      return walker.person === person && reads === reading ? 'open' : 'absent'
    },
  }))

/** For who is asked to read along and did not answer. */
export const askedToRead: Try[] = ofReaders('/read-along', false)
/** For who said yes to that. */
export const readingAlong = (rest = ''): Try[] => ofReaders('/reading-along', true, rest)
const absentThere = (tries: readonly Try[]): Try[] =>
  tries.map(({ address, who }) => ({
    address,
    who: (walker) => (who(walker) === 'open' ? 'absent' : who(walker)),
  }))
/** The drafts that are read along have no picture, and nothing is shown with them. */
export const readingAlongPictures: Try[] = storyPictures.flatMap((one) =>
  absentThere(readingAlong(`/pictures/${storyPictureId(one)}/480.webp`)),
)
export const readingAlongShown: Try[] = shownTracks.flatMap((track) =>
  absentThere(readingAlong(`/shown/${track}`)),
)

export const readerIds = readers.map(({ story, person }) => readerId(story, person))
export const invitedWriterIds = invitedToWrite.map(({ story, called }) => invitedWriterId(story, called))
export const askedWriterIds = askedToWrite.map(({ story, person }) => askedWriterId(story, person))
export const writerIds = stories.flatMap(({ slug, writers }) => writers.map((one) => writerId(slug, one)))
