import type { Called } from '../../formats/called.ts'
import { formatOf } from '../../formats.ts'
import type { FireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** The pages of who prepares and facilitates. */
export function KeeperLinks({ w, fire, names }: { w: FireWords; fire: FireView; names: Called }) {
  const at = `/dialogues/${fire.id}`
  const format = formatOf(fire.format)
  const links = [
    [`${at}/prepare`, w('keepers.prepare')],
    [`${at}/people`, w('keepers.people')],
    ...(format.talks ? [[`${at}/talks`, w('keepers.talks')]] : []),
    [`${at}/kit`, w('keepers.kit')],
    ...(fire.status === 'draft'
      ? []
      : [
          [`${at}/guide`, w('keepers.guide')],
          [`${at}/room`, w('keepers.room')],
          [`${at}/harvest`, w('keepers.harvest')],
          ...(format.follows.includes('report') ? [[`${at}/report`, w('keepers.report')]] : []),
        ]),
  ]
  return (
    <nav class="kv-keepers" aria-labelledby="keepers">
      <h2 class="kv-keepers__title" id="keepers">
        {w('keepers', names)}
      </h2>
      <ul>
        {links.map(([href, label]) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
