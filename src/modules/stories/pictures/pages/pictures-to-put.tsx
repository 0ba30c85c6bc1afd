import { type PutGroup, toPlainNotation } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { ownPicturesAt } from '../address.ts'
import { pictureWords } from '../locales/index.ts'
import type { OwnPicture } from '../queries.ts'
import { Picture } from './Picture.tsx'

/** The pictures with a story, to be put into its text: those of which is said what there is to see, or that they tell nothing. */
export function picturesToPut(locale: Locale, storyId: string, pictures: readonly OwnPicture[]): PutGroup {
  const base = ownPicturesAt(storyId)
  const puts = pictures
    .filter(({ alt, decoration }) => alt !== '' || decoration)
    .map((picture) => {
      const { id, alt, caption } = picture
      const called = caption || alt || pictureWords(locale)('list.decoration')
      const node = { type: 'picture' as const, attrs: { picture: id, alt, caption } }
      return {
        line: toPlainNotation({ type: 'doc', content: [node] }),
        called,
        shown: (
          <div class="kv-stories__picture">
            <Picture base={base} picture={picture} alt="" sizes="15rem" cut />
            <p class="kv-small" dir="auto">
              {called}
            </p>
          </div>
        ),
      }
    })
  return { title: pictureWords(locale)('put.title'), puts }
}
