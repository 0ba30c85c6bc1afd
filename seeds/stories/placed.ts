import type { Slug } from '../types.ts'

/** A story that a sister movement has on its own site too, or asked for. */
export interface PlacedStory {
  story: Slug
  from: Slug
  sister: Slug
  introduction: string
  label: string
  /** Its writers said yes too. */
  agreed: boolean
}

/** In Dutch, as their hosts wrote them. */
export const placedStories: readonly PlacedStory[] = [
  {
    story: 'altijd-dezelfde-twee',
    from: 'wij-blijven',
    sister: 'een-stoel-erbij',
    introduction:
      'Bij onze zusterbeweging vragen jongeren om mensen die niet steeds weggaan. Wie bij ons in de thuiszorg werkt, hoort die vraag ook.',
    label: 'Ook voor zorg thuis interessant',
    agreed: true,
  },
  {
    story: 'schrijven-in-de-huiskamer',
    from: 'een-stoel-erbij',
    sister: 'wij-blijven',
    introduction: 'Wie bij ons op een groep werkt, schrijft meestal achter een dichte deur. Dit kan ook.',
    label: 'Ook voor de jeugdzorg interessant',
    agreed: true,
  },
  {
    story: 'een-eindje-om',
    from: 'een-stoel-erbij',
    sister: 'wij-blijven',
    introduction: 'Soms praat het beter als je naast elkaar loopt. Dat weten jongeren al langer.',
    label: '',
    agreed: false,
  },
]
