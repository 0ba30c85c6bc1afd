import type { IntroductionWords } from './words.ts'

interface PortraitProps {
  w: IntroductionWords
  /** Of the introduction it belongs to. */
  id: string
  name: string
  photo: { width: number; height: number }
}

/** Somebody's photo, where one may see how they introduce themselves. */
export const Portrait = ({ w, id, name, photo }: PortraitProps) => (
  <img
    class="kv-portrait"
    src={`/people/persons/${id}/photo`}
    alt={name ? w('photo.of', { name }) : w('photo.of.nobody')}
    width={photo.width}
    height={photo.height}
    loading="lazy"
  />
)
