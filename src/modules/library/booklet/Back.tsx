import { Circle } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { AboutMeOnPaper } from '../../dialogues/index.ts'
import type { StoryView } from '../../stories/index.ts'
import type { libraryWords } from '../locales/index.ts'

interface BackProps {
  w: ReturnType<typeof libraryWords>
  story: StoryView
  names: string
  address: string
  movement: { contactName: string; contactPhone: string }
}

/** Where it comes from, where it goes on, and whom to call. */
export const Back = ({ w, story, names, address, movement }: BackProps) => (
  <div class="kv-booklet kv-booklet__back" lang={story.language}>
    <Circle fire="embers" chairs={6} open={2} />
    <p>
      {w('booklet.from', { names, date: longDate(story.language, story.correctedAt ?? story.publishedAt) })}
    </p>
    <p>{w('booklet.where')}</p>
    <p class="kv-booklet__address">{address.replace(/^https?:\/\//, '')}</p>
    {movement.contactPhone ? (
      <p>
        {w('booklet.call', {
          name: movement.contactName,
          phone: movement.contactPhone.replaceAll(' ', '\u00a0'),
        })}
      </p>
    ) : null}
    <p class="kv-small">{w('booklet.copied')}</p>
    <AboutMeOnPaper locale={story.language} origin={address} href={`/stories/${story.slug}/about-me`} />
  </div>
)
