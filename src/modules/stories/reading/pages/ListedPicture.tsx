import { readPictures } from '../../pictures/address.ts'
import { Picture } from '../../pictures/pages/Picture.tsx'
import type { ListedStory } from '../listed.ts'

/** The first picture of a story, small in a list; its title says what it is. Nothing where it has none. */
export const ListedPicture = ({
  story: { slug, picture },
}: {
  story: Pick<ListedStory, 'slug' | 'picture'>
}) =>
  picture ? (
    <div class="kv-stories__picture">
      <Picture base={readPictures(slug)} picture={picture} alt="" sizes="20rem" cut />
    </div>
  ) : null
