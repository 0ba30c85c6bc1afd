import { momentFrom } from './days.ts'
import { circleId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

/** De Overzet lets its people in with the sign-in they use at work. In the example nobody answers there. */
export function loadSignIns({ lay, makeKey, now }: Loading): void {
  const id = idOf('sign-in', 'de-overzet')
  const key = makeKey()
  lay('people.organisation_sign_in', {
    id,
    circle_id: circleId('de-overzet'),
    issuer: 'https://inlog.de-overzet.example',
    client_id: 'kampvuur',
    sealing_key_id: key.id,
    client_secret: key.seal('nobody answers there'),
    open: true,
    created_at: momentFrom(now, -60, '10:00'),
  })
  lay(
    'people.organisation_domain',
    {
      id: idOf('domain', 'de-overzet.example'),
      sign_in_id: id,
      domain: 'de-overzet.example',
      line: 'kampvuur-domain=een-regel-in-de-dns',
      proved_at: momentFrom(now, -60, '10:20'),
      looked_at: momentFrom(now, -1, '04:20'),
    },
    {
      id: idOf('domain', 'overzet-oost.example'),
      sign_in_id: id,
      domain: 'overzet-oost.example',
      line: 'kampvuur-domain=nog-een-regel',
      proved_at: null,
      looked_at: null,
    },
  )
}
