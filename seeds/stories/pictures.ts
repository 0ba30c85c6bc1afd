import type { storyPhotos } from '../told/story-photos.ts'
import type { Slug } from '../types.ts'

/** A photo with something to read. */
export interface StoryPhoto {
  story: Slug
  photo: keyof typeof storyPhotos
  /** What somebody sees, for who cannot see it. */
  alt: string
  caption: string
  /** Where one looks, in hundredths. */
  focus: [x: number, y: number]
  /** Behind how many parts of the text it stands. */
  after: number
}

export const storyPictures: StoryPhoto[] = [
  {
    story: 'de-bakker-van-drie-uur',
    photo: 'dough',
    alt: 'Een lage tafel in de nacht. Er ligt deeg op, met meel eromheen. Aan de muur wijst een klok drie uur aan.',
    caption: 'Het deeg van donderdagnacht. Het werd een beetje zout.',
    focus: [53, 72],
    after: 2,
  },
  {
    story: 'een-sleutel-bij-de-buren',
    photo: 'key',
    alt: 'Een sleutel aan een spijker in een houten schuur. Er hangt een kaartje aan met drie regels in handschrift.',
    caption: 'Op het kaartje staat wanneer de deur open mag.',
    focus: [52, 55],
    after: 0,
  },
  {
    story: 'een-eindje-om',
    photo: 'path',
    alt: 'Een pad langs een sloot, in de avond. Aan het eind brandt licht in een winkel.',
    caption: '',
    focus: [55, 48],
    after: 2,
  },
  {
    // The same evening: a do-sheet of who wrote the one above.
    story: 'een-eindje-meelopen',
    photo: 'path',
    alt: 'Een pad langs een sloot loopt naar een winkel met licht achter de ramen.',
    caption: 'Van de Molenstraat naar de bakker is het elf minuten, met z’n tweeën een half uur.',
    focus: [55, 48],
    after: 1,
  },
]
