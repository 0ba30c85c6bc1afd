import { type SearchSource, sourceFrom } from './source.ts'

/** All that may be found: what stands in the rooms below this one. */
export const searchSources: readonly SearchSource[] = [
  sourceFrom('circle', 'search.read_circles'),
  sourceFrom('gathering', 'search.read_gatherings'),
  sourceFrom('theme', 'search.read_themes'),
  sourceFrom('about', 'search.read_about'),
  sourceFrom('programme', 'search.read_programme'),
  sourceFrom('story', 'search.read_stories'),
  sourceFrom('person', 'search.read_persons'),
]
