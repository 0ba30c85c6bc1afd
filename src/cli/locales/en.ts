import type { Message } from '../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  help: `Kampvuur from the inside, for the people who run it.

  npm run kampvuur -- import participants <file.csv>
      Imports participating organisations. Columns: movement, sector, name.
      Importing the same file twice does not duplicate anything.

  npm run kampvuur -- import wordpress <export.xml> [--uploads <folder>] [--movement …] [--language nl|en]
                                       [--type post,page,…] [--no-pages] [--with <other part.xml>] [--report <file>]
                                       [--dry-run] [--undo]
      Imports posts and pages from a WordPress site as stories. First the whole file is checked; then all
      of it is imported at once, or nothing is. What cannot be imported, and what you can
      do about it, is in a report beside the file. Pictures and files come from the uploads folder.
      Doing it again does not duplicate anything. With --dry-run nothing is written, with --undo everything that
      nobody here has changed is removed again. With --type you choose what is imported, as WordPress and plug-ins
      call it (post,page,project); with --no-pages no pages are. With --language you say what all of it is written
      in. Of an export in parts, give this command for each part, with the others beside it (--with <part.xml>). Ends
      with 0 when it worked, with 1 when something is wrong and nothing has changed, with 2 when the
      command is wrong, and with 130 or 143 when it was stopped and nothing has changed.

  npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]
      Makes somebody a host of an organisation and sends them a letter that lets them in.
      With --phone their name and number are shown on pages that do not name anybody yet.

  npm run kampvuur -- backup <folder>
      Makes a backup in that folder of everything in the database and all files, while Kampvuur is running.
      The master key is not included: keep it somewhere else.

  npm run kampvuur -- restore <backup> [--replace]
      Restores a backup into an empty database. Stop Kampvuur first.
      With --replace, what is in the database now is deleted.

  npm run kampvuur -- rotate-key
      Gives the house a new master key. Stop Kampvuur, put the new key where the old one was
      (make it with: openssl rand -hex 32) and give the old one in KAMPVUUR_MASTER_KEY_BEFORE.

  npm run kampvuur -- doctor [--checkpoint <file>]
      Checks whether everything is in order. Changes nothing.
      With --checkpoint it writes in the file where the log ends now, and checks that everything written
      there before is still in the log. Keep the file away from the database's server.

  npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]
      The log, as FHIR AuditEvents or for a spreadsheet. That you do this is in the log.

  npm run kampvuur -- newsletter bounce < message
      Reads a message in which a mail server says that a letter of the month did not arrive. Set this as what the
      mail server does with messages to KAMPVUUR_BOUNCES_TO.

  npm run routes [-- --json]
      Every route, with what guards it.

  npm run kampvuur -- help
      This text.

The settings are the same as for npm start. It works whether Kampvuur is running or not.`,
  'unknown-verb': 'Kampvuur does not know "{verb}". To see what it knows: npm run kampvuur -- help',

  'database.away': 'The database does not answer. Check that it is running and try again.',
  'database.owner': "This needs the address of the database's owner: give DATABASE_URL as well.",
  'database.other-key':
    'This master key does not belong to this database. Give the KAMPVUUR_MASTER_KEY that Kampvuur runs with. Nothing was changed.',
  'key.gone':
    'The master key {file} is not there. Put it back, or give KAMPVUUR_MASTER_KEY. Is everything still new? Then start Kampvuur once first.',

  'file.absent': 'There is no file {path}.',
  'file.closed': 'The file {path} cannot be read.',
  'file.not-a-file': '{path} is not a file.',
  'file.large': 'The file {path} is larger than 50 MB. That is too large for a list of organisations.',

  line: 'Line {line}: {sentence}',
  'import.usage': 'Usage: npm run kampvuur -- import participants <file.csv>',
  'import.empty': 'The file is empty. Its first line must be: movement,sector,name',
  'import.columns':
    'Line {line}: {missing} is missing. The first line names the columns: movement,sector,name',
  'import.column-twice': 'Line {line}: the column {column} appears twice.',
  'import.no-rows': 'There is nothing in the file after the column names.',
  'row.quotes':
    'the quotation marks do not match. Put the whole name between "…" and write a " inside the name twice.',
  'row.long': 'this line is far too long. No organisation is called that.',
  'row.encoding': 'there are characters here that cannot be read. Save the file as "CSV UTF-8".',
  'row.signs': 'there are invisible control characters here. Take them out.',
  'row.name-long': 'a name is longer than 200 characters.',
  'row.movement': 'the movement is missing.',
  'row.name': 'the name is missing.',
  'row.cells': 'there are more columns than in the first line. Put a name with a comma in it between "…".',
  'remark.twice': 'the same as line {first}. Imported once.',
  'remark.sector': '{name} was already in another sector than {sector}. That was left as it is.',
  'count.movement': { one: '1 movement', other: '{count} movements' },
  'count.sector': { one: '1 sector', other: '{count} sectors' },
  'count.organisation': { one: '1 organisation', other: '{count} organisations' },
  'import.added': 'Imported: {list}.',
  'import.nothing-added': 'Nothing was added.',
  'import.known': {
    one: '1 organisation was already there.',
    other: '{count} organisations were already there.',
  },
  'import.placed': {
    one: '1 organisation had no sector yet and has one now.',
    other: '{count} organisations had no sector yet and have one now.',
  },
  'import.bad': {
    one: '1 line could not be used; see above for the reason.',
    other: '{count} lines could not be used; see above for the reason.',
  },
  'import.house': "This house's movement is {name}.",

  'wordpress.usage':
    'Usage: npm run kampvuur -- import wordpress <export.xml> [--uploads <folder>] [--movement <name in addresses>] [--language nl|en] [--type post,page,…] [--no-pages] [--with <other part.xml>] [--report <file>] [--dry-run] [--undo]',
  'wordpress.unknown-flag':
    'There is no {flag} here. What there is stands in: npm run kampvuur -- help. Nothing has changed.',
  'wordpress.flag-alone':
    'What stands after {flag} is not right. What may stand there is in: npm run kampvuur -- help. Nothing has changed.',
  'wordpress.no-language':
    'This house does not speak {language}: give --language nl or --language en, or leave it out. Nothing has changed.',
  'wordpress.no-types':
    'This leaves nothing to import. Leave out --no-pages, or give something else with --type too. Nothing has changed.',
  'wordpress.no-story':
    'No story can be made of "{type}": it belongs to another post, to how the site looked, or to what was never for readers. Nothing has changed.',
  'wordpress.unknown-type':
    '"{type}" is nowhere in this export. What is in it: {there}. Nothing has changed.',
  'wordpress.packed':
    'This file is packed (zip or gz). Unpack it first and give the XML file. Nothing has changed.',
  'wordpress.encoding':
    'Line {line}: the file says that it is in "{encoding}", which cannot be read here. Save it as UTF-8. Nothing has changed.',
  'wordpress.bytes':
    'Line {line}, character {column}: these are not characters in {encoding}, but perhaps of Windows. Open the file in a text editor, look at that place, and save it as UTF-8. Nothing has changed.',
  'wordpress.xml':
    'Line {line}, character {column}: the XML is broken here ({reason}). Export it again. Nothing has changed.',
  'wordpress.empty': 'There is nothing in this file. Export it again. Nothing has changed.',
  'wordpress.before-start':
    'Line {line}: something else stands before the export, such as a message of the server. Take out what stands before the first <, or export it again. Nothing has changed.',
  'wordpress.cut-off':
    'Line {line}: the file ends here and is not whole. Fetch the export again. Nothing has changed.',
  'wordpress.entity':
    'Line {line}, character {column}: here is a sign as in a web page, which XML does not allow (such as &nbsp;). Export it again. Nothing has changed.',
  'wordpress.html':
    'This is a web page and no export. Save what WordPress gives under Tools, Export. Nothing has changed.',
  'wordpress.signs': {
    one: 'The file holds a control character that XML does not allow. Take it out. Line and character: {places}. Nothing has changed.',
    other:
      'The file holds control characters that XML does not allow. Take them out. Line and character: {places}. Nothing has changed.',
  },
  'wordpress.doctype':
    'Line {line}, character {column}: there is a DOCTYPE here. A WordPress export never has one. Nothing has changed.',
  'wordpress.no-export':
    'Line {line}, character {column}: this is not a WordPress export: the file begins with "{name}". Save what WordPress gives at Tools, Export. Nothing has changed.',
  'wordpress.no-version':
    'This is not a WordPress export, but perhaps a news feed (RSS): it does not say anywhere which version it is (wp:wxr_version). Save what WordPress gives at Tools, Export. Nothing has changed.',
  'wordpress.feed':
    'This is a feed (Atom), such as Blogger saves, and not a WordPress export. Put the posts in WordPress first and save what that gives at Tools, Export. Nothing has changed.',
  'wordpress.no-xml':
    'This file is not XML. Save what WordPress gives at Tools, Export, and give that file. Nothing has changed.',
  'wordpress.full':
    'There is no room left on the disk. Make room and give the same command once more. Nothing has changed, and nothing is left half done.',
  'wordpress.files-away':
    'The store of files does not answer. See whether it is on and give the same command once more. Nothing has changed.',
  'wordpress.another-site':
    'A part that was given with --with is of another site: {site}. Nothing has changed.',
  'wordpress.deep':
    'Line {line}, character {column}: too many elements are nested here. A WordPress export is never like that. Nothing has changed.',
  'wordpress.long': 'Line {line}, character {column}: this one piece is far too long. Nothing has changed.',
  'wordpress.many': 'This file holds more than {count} posts. Nothing has changed.',
  'wordpress.no-site': 'This file does not say which site it is from. Nothing has changed.',
  'wordpress.no-uploads':
    '{path} is not a folder. Give the uploads folder of the old site. Nothing has changed.',
  'wordpress.left.draft': 'a draft: it belongs to its writer, who has no account here',
  'wordpress.left.scheduled': 'was to be published later',
  'wordpress.left.ahead': 'has a date that is still to come ({name}); take it over on that day',
  'wordpress.left.private': 'was private',
  'wordpress.left.password': 'had a password',
  'wordpress.left.trash': 'was in the bin',
  'wordpress.left.status': 'was not published',
  'wordpress.left.not-asked': 'was not asked for (type: {name})',
  'wordpress.left.never': 'belongs to a plug-in and was never for readers (type: {name})',
  'wordpress.left.type': 'belongs to a plug-in or a theme (type: {name}); with --type {name} it comes along',
  'wordpress.looking': 'Looked at {percent}% of the file.',
  'wordpress.trying': 'Tried {percent}%. Nothing is written.',
  'wordpress.bringing': 'Imported {percent}%. It can be seen once all of it is there.',
  'wordpress.taking-back': 'Checked {percent}% to take back.',
  'wordpress.stopped':
    'Stopped. Nothing has changed: all of it happens at once or not at all, and nothing is left half done. Give the same command again; it starts from the beginning.',
  'wordpress.laid-down':
    'All of it was read and is now being saved at once: that goes on. Wait a moment; after that you can read here what happened.',
  'wordpress.changed-meanwhile': 'The file changed while it was being read. Try again. Nothing has changed.',
  'wordpress.refused':
    'Line {line}: the database does not accept "{title}" ({reason}). Take this post out of the file, or look at the story here, and try again. Nothing has changed.',
  'wordpress.no-movement':
    'There is no movement yet to put the stories in. Make one first. Nothing has changed.',
  'wordpress.unknown-movement': 'There is no movement with "{movement}" in its address. Nothing has changed.',
  'wordpress.report-closed': 'The report cannot be written at {path}. Nothing has changed.',
  'wordpress.report-no-file':
    '{path} is not a file. Give a file for the report with --report. Nothing has changed.',
  'wordpress.report-lost': 'The report could not be completed ({reason}). What was imported is there.',
  'wordpress.report.heading': 'Report of moving in from {site}, {date}',
  'wordpress.report.post': 'Line {line}: {title}',
  'wordpress.report.keyword': 'Keyword {name}: is under {stands} here.',
  'wordpress.report.at': 'What could not be imported, and what you can do now, is in {path}.',
  'wordpress.report.each':
    'What was not imported or became something else, post by post (with the line in the export):',
  'wordpress.report.nothing': 'Everything was imported.',
  'wordpress.now': 'What you can do now',
  'wordpress.now.lost':
    'Pictures or files are missing. Put them in the uploads folder and give the same command once more, with --uploads and that folder. Nothing is doubled, and this report then names only what is still missing.',
  'wordpress.now.stays':
    'Some pictures or files cannot be kept here. Links to files still lead to the old site: keep that until you have them elsewhere.',
  'wordpress.now.not-public':
    'What was not for everybody was not imported. Below it says whose it was: hand it to who wrote it.',
  'wordpress.now.look':
    'Parts of plug-ins and page builders look different here. Read those stories through once.',
  'wordpress.now.type':
    'The old site had other kinds of posts too. If you want those, give the command once more with --type, as it says below.',
  'wordpress.now.comments':
    'Comments of readers stay behind: who wrote them never agreed to stand here. They are still in the export.',
  'wordpress.now.undo':
    'Not right after all? The same command with --undo takes back all that nobody here has changed.',
  'wordpress.would-come': {
    one: '1 story would be imported from {site}. Nothing was written.',
    other: '{count} stories would be imported from {site}. Nothing was written.',
  },
  'wordpress.came': {
    one: '1 story was imported from {site}.',
    other: '{count} stories were imported from {site}.',
  },
  'wordpress.count.renewed': {
    one: '1 story was already here and is up to date now.',
    other: '{count} stories were already here and are up to date now.',
  },
  'wordpress.count.same': {
    one: '1 story was already here, unchanged.',
    other: '{count} stories were already here, unchanged.',
  },
  'wordpress.count.pictures-kept': {
    one: '1 story was here like this; its pictures were not at hand now and stayed.',
    other: '{count} stories were here like this; their pictures were not at hand now and stayed.',
  },
  'wordpress.count.pictures-missing': {
    one: '1 story was changed there and not renewed here: its pictures would go. Give the folder with --uploads.',
    other:
      '{count} stories were changed there and not renewed here: their pictures would go. Give the folder with --uploads.',
  },
  'wordpress.count.taken-back': {
    one: '1 story is no longer public there and was taken away here.',
    other: '{count} stories are no longer public there and were taken away here.',
  },
  'wordpress.count.changed-here': {
    one: '1 story was changed here and left as it is.',
    other: '{count} stories were changed here and left as they are.',
  },
  'wordpress.count.gone-here': {
    one: '1 story was thrown away here and did not come back.',
    other: '{count} stories were thrown away here and did not come back.',
  },
  'wordpress.count.left': { one: '1 post was not imported.', other: '{count} posts were not imported.' },
  'wordpress.count.pictures': {
    one: '1 picture came along with them.',
    other: '{count} pictures came along with them.',
  },
  'wordpress.count.files': {
    one: '1 file, such as a PDF, came along with them.',
    other: '{count} files, such as PDFs, came along with them.',
  },
  'wordpress.count.comments': {
    one: '1 comment of a reader was not imported.',
    other: '{count} comments of readers were not imported.',
  },
  'wordpress.would-go': {
    one: '1 story would be taken back. Nothing has changed.',
    other: '{count} stories would be taken back. Nothing has changed.',
  },
  'wordpress.went': { one: '1 story was taken back.', other: '{count} stories were taken back.' },
  'wordpress.went.changed-here': {
    one: '1 story was changed here and stayed.',
    other: '{count} stories were changed here and stayed.',
  },
  'wordpress.went.another': {
    one: '1 post is not of this export here, and stayed: another post has the same guid.',
    other: '{count} posts are not of this export here, and stayed: other posts have the same guid.',
  },
  'wordpress.went.gone-here': {
    one: '1 post of this export is no story here.',
    other: '{count} posts of this export are no stories here.',
  },
  'wordpress.came.language':
    'is written in {name} and stands here so; what stands around it is in the language of this house',
  'wordpress.came.language-guessed': 'is in {name} by its words, other than the site says: check that',
  'wordpress.came.language-unknown':
    'is in a language that is not known here ({name}), and stands here as the rest of the site',
  'wordpress.came.shared-address':
    'the old address {name} already leads to a story of another site here; once that is gone it leads to this one',
  'wordpress.left.twice-other':
    'is in the file twice at the same address, in other words; the first came along',
  'wordpress.left.whose': 'of {name}',
  'wordpress.left.long': 'too long for a story',
  'wordpress.left.unreadable': 'is built in a way that cannot be read here ({name})',
  'wordpress.left.empty': 'held no text',
  'wordpress.left.builder':
    'held no text: that stands in the page builder {name}, which cannot be read here. Save the page there as plain text and export again',
  'wordpress.left.twice': 'is in the file twice; the first was imported',
  'wordpress.left.taken-back': 'was already a story here and has now been removed',
  'wordpress.left.still-here': 'is still here, because somebody changed it here: check whether it should go',
  'wordpress.left.another': 'another post with the same guid is a story here: check whether that should go',
  'wordpress.left.changed-here': 'was changed here and left as it is',
  'wordpress.left.pictures-kept': 'its pictures are not at hand now; those that were here stayed',
  'wordpress.left.pictures-missing':
    'was changed there and not renewed here: its pictures are not at hand now and would go. Give the folder with --uploads',
  'wordpress.left.gone-here': 'was thrown away here and did not come back',
  'wordpress.left.html': '{name}',
  'wordpress.left.shortcode':
    'of a plug-in or page builder: {name}. Its words and addresses were kept, the rest was not',
  'wordpress.left.block':
    'blocks that were made anew each time, or are of a plug-in: {name}. What was not in the text itself was not imported',
  'wordpress.left.picture':
    'picture number {name} is not in this file. Was the export made in parts? Give the others too with --with. Was it made without media? Then choose at Export: all content',
  'wordpress.left.picture-elsewhere': 'the picture {name} is on another site',
  'wordpress.left.picture-no-uploads': 'the picture {name}: no uploads folder was given',
  'wordpress.left.picture-absent': 'the picture {name} is not in the uploads folder',
  'wordpress.left.picture-outside': 'the picture {name} points outside the uploads folder',
  'wordpress.left.picture-large': 'the picture {name} is larger than 10 MB',
  'wordpress.left.picture-unknown': 'the picture {name} cannot be kept here',
  'wordpress.left.document':
    'the file {name} stays on the old site: keep it reachable there, or put it elsewhere and change the link',
  'wordpress.left.picture-lost': 'the picture {name} is still missing here',
  'wordpress.left.document-lost':
    'the file {name} is still missing here; the link still leads to the old site',
  'wordpress.left.document-no-uploads':
    'the file {name}: no uploads folder was given; the link still leads to the old site',
  'wordpress.left.document-absent':
    'the file {name} is not in the uploads folder; the link still leads to the old site',
  'wordpress.left.document-outside':
    'the file {name} points outside the uploads folder; the link still leads to the old site',
  'wordpress.left.document-large':
    'the file {name} is too large to keep here; the link still leads to the old site',
  'wordpress.left.document-unknown':
    'the file {name} cannot be kept here: it is not a pdf, docx, pptx, xlsx, odt, odp, ods, mp3, mp4, ogg, wav or webm, or it is damaged. The link still leads to the old site',
  'wordpress.left.document-script':
    'the file {name} holds a program (a macro or script), which is not imported. Save it without; the link still leads to the old site',
  'wordpress.left.fields':
    'on the old site there was also text in fields of its own (ACF): {name}. It was not imported: see whether something is missing',
  'wordpress.left.terms': 'was also filed under: {name}. That was an order of that site alone',
  'wordpress.left.authors': 'too many names above it: {name}',
  'wordpress.left.headings': 'too many or too long keywords: {name}',
  'wordpress.left.excerpt': 'the summary is too long for "in short"',
  'wordpress.left.comments': 'comments: {name}',
  'wordpress.left.sticky': 'was at the top; here the newest is at the top',
  'wordpress.came.mistaken': 'The file says that it is in {encoding}, but it is UTF-8. It was read as that.',
  'wordpress.came.untitled': 'had no title; its first words are now the title',
  'wordpress.came.long-title': 'the title was shortened: {name}',
  'wordpress.came.undated': 'had no date; here it got an old one, so that it does not stand as news',

  'host.usage':
    'Usage: npm run kampvuur -- create-host --name "…" --email … --organisation "…" [--movement "…"] [--phone "…"]',
  'host.name': 'Who is it? Give --name "…", no longer than 120 characters.',
  'host.email': 'Where does the letter go? Give --email with a whole email address, such as els@example.org.',
  'host.organisation':
    'Host of what? Give --organisation "…", no longer than 200 characters. Or --movement "…" alone, for somebody who answers the movement’s telephone.',
  'host.movement': 'Give --movement a name of no more than 200 characters.',
  'host.phone': 'Give --phone a number with digits, spaces and dashes, such as 085 000 00 11.',
  'host.no-movement': 'There is no movement yet. Name it with --movement "…".',
  'host.which-movement': '{name} is in more than one movement. Say which with --movement "…".',
  'host.made.movement': 'The movement {name} was made.',
  'host.made.sector': 'The sector {name} was made.',
  'host.made.organisation': 'The organisation {name} was made.',
  'host.done': '{name} is now a host of {organisation}.',
  'host.known': '{name} was already a host of {organisation}.',
  'host.other-name': 'Somebody already has {email}: {name}. That name was left as it is.',
  'host.contact': 'The pages of {list} now say who to call: {name}.',
  'host.next.now': 'A letter is on its way to {email}. It contains a link to sign in.',
  'host.next.later':
    'The letter to {email} is ready. It will be sent as soon as Kampvuur is running: npm start',
  'host.next.no-post':
    'The letter to {email} is ready. It will be sent as soon as Kampvuur is running with an SMTP_URL.',
  'host.next.example': 'The letter can be read at {origin}/demo/mail: in the example no email is sent out.',
  'host.next.example-later':
    'The letter is ready. Start Kampvuur with npm start and read it at {origin}/demo/mail: in the example no email is sent out.',

  'doctor.usage': 'Usage: npm run kampvuur -- doctor, or npm run kampvuur -- doctor --checkpoint <file>',
  'doctor.nothing-yet': 'There is no database in {data} yet. Start Kampvuur once first: npm start',
  'doctor.fine': 'good ',
  'doctor.wrong': 'WRONG',
  'doctor.well': 'Everything is in order.',
  'doctor.ill': { one: '1 thing is wrong.', other: '{count} things are wrong.' },
  'doctor.cannot-look': 'This could not be checked. The database says: {reason}.',
  'migrations.fine': 'The tables match this version.',
  'migrations.waiting': {
    one: '1 migration is waiting. Start Kampvuur to have it done.',
    other: '{count} migrations are waiting. Start Kampvuur to have them done.',
  },
  'migrations.newer': {
    one: 'The database has 1 migration that this version does not recognise. Use a newer version of Kampvuur.',
    other:
      'The database has {count} migrations that this version does not recognise. Use a newer version of Kampvuur.',
  },
  'tables.fine': 'On every table the database decides who sees which row.',
  'tables.unguarded':
    'On {name} the database does not decide who sees which row. Turn row-level security on.',
  'roles.fine': 'The roles that Kampvuur works with can only do what they need to.',
  'roles.missing': 'The role {role} is not there. Start Kampvuur to have it made.',
  'roles.powerful': 'The role {role} can do too much: {right}. Take that away from it.',
  'audit.fine': {
    one: 'The audit log is intact: 1 entry, and nothing changed or removed.',
    other: 'The audit log is intact: {count} entries, and nothing changed or removed.',
  },
  'audit.broken':
    'The audit log is not intact: in chain {chain}, entry {number} was changed, removed or added.',
  'audit.heads': 'The audit log is not intact: of {chains} chains {count} are left.',
  'audit.stray': 'The audit log is not intact: chain {chain}, which does not exist, has entries ({count}).',
  'audit.closed': 'No role of Kampvuur can change the audit log.',
  'audit.open': 'The role {role} can change {name}. Take that away from it.',
  'key.fine': 'The master key opens what was sealed.',
  'key.nothing-sealed': 'Nothing has been sealed yet.',
  'key.closed': 'The master key does not fit: of {looked} keys, {count} stay closed.',
  'key.roles': 'The master key is not the one that Kampvuur runs with.',
  'search.fine': 'Search: everything could be indexed.',
  'search.set-aside': {
    one: 'Search: one thing of the kind “{kind}” could not be indexed and cannot be found.',
    other: 'Search: {count} things of the kind “{kind}” could not be indexed and cannot be found.',
  },
  'outbox.fine': {
    one: 'Nothing is stuck. 1 message is on its way.',
    other: 'Nothing is stuck. {count} messages are on their way.',
  },
  'outbox.late': {
    one: '1 message has been waiting since {since}. Is Kampvuur running?',
    other: '{count} messages are waiting, the oldest since {since}. Is Kampvuur running?',
  },
  'post.none': 'No mail server is set (SMTP_URL).',
  'post.fine': 'The mail server {host} answers and accepts us.',
  'post.refused':
    'The mail server {host} is not there: nothing is listening on that port. Is SMTP_URL right, and is it running?',
  'post.not-found': 'There is no mail server called {host}. Is SMTP_URL right?',
  'post.silent': 'The mail server {host} does not answer. Is this server allowed to connect to it?',
  'post.certificate':
    'The mail server {host} cannot prove who it is: its certificate is wrong or has expired.',
  'post.encryption':
    'No encrypted connection to the mail server {host} can be made. Does smtp:// or smtps:// match the port in SMTP_URL?',
  'post.sign-in': 'The mail server {host} does not accept the name and the password in SMTP_URL.',
  'post.sender': 'The mail server {host} does not accept anything from this sender. Is MAIL_FROM right?',
  'post.not-now': 'The mail server {host} does not accept anything now. Check again later.',
  'post.hung-up': 'The mail server {host} breaks off the connection.',
  'letters.late': {
    one: '1 letter has been waiting since {since}. Is email working (SMTP_URL)?',
    other: '{count} letters are waiting, the oldest since {since}. Is email working (SMTP_URL)?',
  },
  'letters.declined': {
    one: '{server} did not accept 1 letter of the month.',
    other:
      '{server} did not accept {count} letters of the month. Is the address of this server on a blocklist, or are SPF and DKIM set up wrongly?',
  },
  'letters.failed': {
    one: '1 letter did not arrive after a week of trying.',
    other: '{count} letters did not arrive after a week of trying.',
  },

  'backup.usage': 'Usage: npm run kampvuur -- backup <folder>',
  'backup.made': 'The backup was made: {folder} ({rows} rows from {tables} tables).',
  'backup.files': {
    one: 'One file was included: what was recorded, drawn or photographed.',
    other: '{count} files were included: what was recorded, drawn or photographed.',
  },
  'backup.missing': {
    one: 'One file was not there, so it was not included. Check with: npm run kampvuur -- doctor',
    other: '{count} files were not there, so they were not included. Check with: npm run kampvuur -- doctor',
  },
  'backup.files-away': 'The files in {folder} cannot be reached now. Nothing was changed.',
  'backup.key':
    'It only opens with master key {id}, which is not in it: keep that somewhere other than the backup.',
  'backup.full': 'There is not enough room in {folder}. No backup was made, and nothing was left half done.',
  'backup.closed': 'Nothing can be written in {folder}. No backup was made.',
  'backup.not-whole':
    '{folder} is not a complete backup. Perhaps it was interrupted, or a part went missing. Nothing was changed.',
  'backup.broken':
    'In this backup {file} is no longer as it was written. Take another backup. Nothing was changed.',
  'backup.newer': 'A newer version of Kampvuur made this backup. Use that version. Nothing was changed.',
  'backup.other-key':
    'This backup belongs to master key {needed}, and this is master key {given}. Give the other one in KAMPVUUR_MASTER_KEY. Nothing was changed.',
  'backup.not-empty':
    'There is already something in this database. Use an empty one, or say with --replace that it can be deleted. Nothing was changed.',
  'backup.in-use': 'Somebody is still using this database. Stop Kampvuur first. Nothing was changed.',
  'restore.usage': 'Usage: npm run kampvuur -- restore <backup> [--replace]',
  'restore.key':
    'This backup only opens with master key {needed}. Put it in {file}, or give KAMPVUUR_MASTER_KEY.',
  'restore.done': 'Everything is as it was on {moment}: {rows} rows.',
  'restore.next':
    'What was erased, taken back or ended since then stays closed, according to the lists beside the backup. Everything else is as it was. Everybody has to sign in again. Start Kampvuur: npm start',
  'files.none': 'Nothing has been recorded, drawn or photographed yet.',
  'files.fine': {
    one: 'The one file is where it should be, in {place}.',
    other: 'All {count} files are where they should be, in {place}.',
  },
  'files.missing': {
    one: 'A file is missing in {place}: {first}. Take it from a backup, folder files.',
    other:
      '{count} files are missing in {place}, the first is {first}. Take them from a backup, folder files.',
  },
  'files.away': 'The files in {place} cannot be reached.',
  'backups.none': 'No backup has been made yet.',
  'backups.fine': {
    one: 'What was erased is no longer in the only backup.',
    other: 'What was erased is no longer in any of the {count} backups.',
  },
  'backups.unlisted': {
    one: 'The list beside {place} is missing one thing that was taken back or ended. Connect that disk, and Kampvuur will add it.',
    other:
      'The list beside {place} is missing {count} things that were taken back or ended. Connect that disk, and Kampvuur will add it.',
  },
  'backups.behind': {
    one: '1 key that was erased is still in {place}. Connect that disk, and Kampvuur will remove it.',
    other:
      '{count} keys that were erased are still in {place}. Connect that disk, and Kampvuur will remove them.',
  },

  'rotate.usage': 'Usage: npm run kampvuur -- rotate-key',
  'rotate.both':
    'This needs two keys: the new one in KAMPVUUR_MASTER_KEY (or wherever it is kept), and the old one in KAMPVUUR_MASTER_KEY_BEFORE. Nothing was changed.',
  'rotate.done': {
    one: 'The house now belongs to master key {id}. 1 key was wrapped again.',
    other: 'The house now belongs to master key {id}. {count} keys were wrapped again.',
  },
  'rotate.closed': {
    one: '1 key could not be opened with either and was left as it is.',
    other: '{count} keys could not be opened with either and were left as they are.',
  },
  'rotate.next':
    'Make a backup now. Then destroy master key {id}: what is sealed in older backups can never be opened again. Start Kampvuur without KAMPVUUR_MASTER_KEY_BEFORE.',

  'newsletter.bounce.taken': 'Noted: this letter did not arrive.',
  'newsletter.bounce.unwanted':
    'Noted: this reader does not want the letter any more, and will not get it again.',
  'newsletter.bounce.declined': 'Noted: this letter was not accepted, which says nothing about the address.',
  'newsletter.bounce.other':
    'This message does not say that a letter of the month did not arrive. Nothing was done.',

  'audit.usage': 'Usage: npm run kampvuur -- audit export [--csv] [--from 2026-01-01] [--until 2026-02-01]',
  'checkpoint.fine': {
    one: 'The log still holds everything that was written down in {file}, once. Where it ends now has been added.',
    other:
      'The log still holds everything that was written down in {file}, {count} times. Where it ends now has been added.',
  },
  'checkpoint.lost':
    'The log is not intact: in chain {chain}, entry {number} is no longer the one that was written down.',
  'checkpoint.unreadable': 'A line in {file} was changed, or the file cannot be read.',

  'routes.usage': 'Usage: npm run routes, or npm run routes -- --json',
  'routes.method': 'method',
  'routes.path': 'path',
  'routes.policy': 'who may',
  'routes.kind': 'kind',
  'routes.thing': 'thing',
} satisfies Record<keyof typeof nl, Message>
