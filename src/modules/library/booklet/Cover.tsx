import { Circle, Qr } from '../../../design/index.ts'
import type { Document } from '../../../platform/documents/index.ts'
import { kindOfStory, langOf, StoryText, type StoryView, type WithinStory } from '../../stories/index.ts'
import type { libraryWords } from '../locales/index.ts'

interface CoverProps {
  w: ReturnType<typeof libraryWords>
  story: StoryView
  within: WithinStory
  cover: { picture: Document | undefined; opening: { document: Document } | undefined; much: boolean }
  /** Who made it. */
  names: string
  address: string
  movement: string
}

/** A page to look at before it is a page to read: what it is called, whose it is, a picture, and what it is in short. */
export function Cover({ w, story, within, cover, names, address, movement }: CoverProps) {
  const { title, inShort, kind, language } = story
  const text = { story, within, headings: 3, atOnce: true } as const
  const written = langOf(story) === language ? {} : { lang: langOf(story) }
  return (
    <div
      class={`kv-booklet kv-booklet__cover${cover.much ? ' kv-booklet__cover--much' : ''}`}
      lang={language}
    >
      <p class="kv-booklet__kind">{kindOfStory(language, kind)}</p>
      <h1 dir="auto" {...written}>
        {title}
      </h1>
      <p class="kv-booklet__by">{names}</p>
      <div class="kv-booklet__picture" {...written}>
        {cover.picture ? <StoryText {...text} document={cover.picture} /> : <Circle chairs={6} open={1} />}
      </div>
      {cover.opening ? (
        <div {...written}>
          <StoryText {...text} document={cover.opening.document} />
        </div>
      ) : null}
      <div class="kv-booklet__short">
        <div>
          <p class="kv-booklet__kind">{w(inShort ? 'booklet.short' : 'booklet.scan')}</p>
          {inShort ? (
            <p dir="auto" {...written}>
              {inShort}
            </p>
          ) : null}
        </div>
        <Qr text={address} label={w('booklet.scan')} />
      </div>
      <p class="kv-small">{movement}</p>
    </div>
  )
}
