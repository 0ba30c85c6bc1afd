import { z } from 'zod'
import { line, several, version } from '../../../platform/web/fields.ts'

/** As many as fit at the foot of a page. */
export const most = 6

const typed = z.object({ label: line(40, 'label.long'), href: line(300, 'href.long') })

/** `https` and a host with a name: what a browser opens safely, with nobody's password in it. */
export function addressIn(text: string): string | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(whole)) return undefined
  const { protocol, hostname, username, password, href } = new URL(whole)
  const named = /^[^.]+(\.[^.]+)*\.[^.\d][^.]*$/.test(hostname)
  return protocol === 'https:' && named && !username && !password ? href : undefined
}

/** Messages are keys of this slice's words. A row without both is no row; fields are `label-1`, `href-1` and so on. */
export const SayElsewhere = z
  .object({ slug: z.string(), version, label: several(z.string()), href: several(z.string()) })
  .transform(({ slug, version, label, href }, context) => {
    const links: { label: string; href: string }[] = []
    for (let i = 0; i < Math.min(most, Math.max(label.length, href.length)); i += 1) {
      const row = typed.safeParse({ label: label[i], href: href[i] })
      if (!row.success) {
        for (const { path, message } of row.error.issues)
          context.addIssue({ code: 'custom', path: [`${String(path[0])}-${i + 1}`], message })
        continue
      }
      if (row.data.label === '' && row.data.href === '') continue
      const address = addressIn(row.data.href)
      if (!address) context.addIssue({ code: 'custom', path: [`href-${i + 1}`], message: 'href.wrong' })
      if (row.data.label === '')
        context.addIssue({ code: 'custom', path: [`label-${i + 1}`], message: 'label.missing' })
      if (address && row.data.label !== '') links.push({ label: row.data.label, href: address })
    }
    return { slug, version, links }
  })
