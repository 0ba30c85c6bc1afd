import { addSearchSource, sourceFrom } from './registry.ts'

/** What stands in the rooms below this one. */
export function addOwnSources(): void {
  addSearchSource(sourceFrom('circle', 'search.read_circles'))
  addSearchSource(sourceFrom('gathering', 'search.read_gatherings'))
  addSearchSource(sourceFrom('theme', 'search.read_themes'))
  addSearchSource(sourceFrom('about', 'search.read_about'))
  addSearchSource(sourceFrom('programme', 'search.read_programme'))
  addSearchSource(sourceFrom('story', 'search.read_stories'))
  addSearchSource(sourceFrom('person', 'search.read_persons'))
}
