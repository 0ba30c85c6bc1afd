import type { LayoutProps } from './types.ts'

/** On every page: a person one can call. */
export const Foot = ({ contact, footer = [] }: LayoutProps) => (
  <footer class="kv-foot">
    <div class="kv-foot__inner">
      <div class="kv-foot__contact">
        <h2 class="kv-foot__title">{contact.title}</h2>
        <p>{contact.line}</p>
        {contact.call ? (
          <a class="kv-foot__call" href={contact.href}>
            {contact.call}
          </a>
        ) : null}
        {contact.mail ? (
          <p class="kv-foot__mail">
            <a href={contact.mail.href}>{contact.mail.label}</a>
          </p>
        ) : null}
      </div>
      {footer.length > 0 ? (
        <ul class="kv-foot__links">
          {footer.map(({ href, label, rel }) => (
            <li>
              <a href={href} rel={rel}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  </footer>
)
