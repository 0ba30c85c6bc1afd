import { type Judged, type OtherText, questionsIn, textsIn } from './parsed.ts'

/** The same in small in English. */
export const englishTexts: readonly OtherText[] = textsIn(
  'en',
  `
caregiver | Nobody asked how I was | A caregiver on the fourth year of looking after her husband. | I know his pills by colour and his moods by the sound of the stairs. Friends ask about him, always about him. Last week a nurse sat down and asked whether I had slept. I could not answer. She wrote my name on the chart, next to his.
daycentre | The bus that waits | Older people come to the day centre by a bus that never hurries. | The driver knows who needs ten minutes to find her coat. Management wanted a timetable. He drew one, with ten minutes at every door. Nobody has been left behind since, and nobody fell on the steps.
woodshed | A shed full of men | Retired fitters mend toys and say little. | It began with one widower and a lathe. Now eleven of them repair prams, chairs and a rocking horse for the children's ward. They do not talk about grief. They sand it.
allotment | Beans over the fence | Neighbours who quarrelled for years share a plot. | The hedge between them had died in the drought. He planted beans, she ate them without asking. A week later there was a jar of chutney on his step. They still do not speak much, but the tomatoes are excellent.
swim | Cold water, warm soup | A group of women swims in the lake all winter. | Most of us took it up after something broke: a marriage, a hip, a business. You scream, then you laugh. The soup afterwards is the real reason, says the eldest, who is eighty-one.
library | The silent reader | A boy who hated books found a place under the stairs. | The librarian put a cushion there and a box of comics. He came for the heating. By spring he was choosing for others, and he has strong opinions on dragons.
tenants | Mould behind the wardrobe | Tenants measured the damp themselves. | The landlord told us to open a window. We bought twelve meters and kept a diary. When we showed the numbers to the council, a surveyor came the next day. The children have stopped coughing.
prison | Letters to a man I never met | A teacher writes to a prisoner about books. | He spells badly and thinks clearly. We have read four novels together, a chapter each week. He underlines what he recognises. When he was released he sent me the books back with all the margins full.
stroke | One word a day | After his stroke a radio host learned to speak again. | The therapist began with songs. His first sentence was a weather report. Listeners sent postcards with single words and he practised them aloud in the bath.
hospice | What the volunteers eat | In the hospice kitchen nobody is on a diet. | Families forget lunch when somebody is dying. We bake bread so the corridor smells of morning. A man who had not eaten for days asked for the crust.
interpreter | Hands in the delivery room | A deaf mother wanted to understand everything. | At her first birth they shouted, which helps no one. This time a sign language interpreter stood at the head of the bed. She signed the heartbeat too.
bicycle | Second-hand wheels | Asylum seekers repair bicycles for a whole village. | The workshop is in a former garage. They mend punctures for a euro and teach each other words: spanner, chain, brake. A farmer donated his tractor shed for the winter.
teenagers | Later bell | A school lets teenagers sleep. | Lessons begin at half past nine. Attendance rose, marks rose, and the caretaker finally gets to drink his coffee in peace. Parents who leave early took turns making breakfast.
flood | The line on the wall | A village drew how high the water stood. | In one night the river climbed three metres. Cyclists staying at the inn carried the residents of the nursing home upstairs. Now every street has someone who knows who cannot walk.
choir | Singing flat | A choir for people who were told not to sing. | The conductor lets everyone hum first. A plumber found out at fifty-eight that he is a bass. They performed in the lobby of the hospital and a surgeon stayed to listen in his clogs.
debts | The shoebox | A debt adviser begins with unopened mail. | She sorts the envelopes by colour with you. It is usually less than people fear. What helps is somebody who does not gasp.
stammer | Wait for it | A boy who stammers entered the reading contest. | The audience started clapping to help him, which was the worst they could do. He raised a finger. Twenty seconds later the sentence came out whole.
dentist | Tea before teeth | A dentist for people who are afraid. | At the first appointment the chair stays upright. She has treated a man who pulled out his own molars in the garage. It takes three visits before anyone opens their mouth.
honey | Bees above the bank | Four hives on an office roof. | The beekeeper takes the service lift in her white suit. A director was stung and laughed, reportedly for the first time. The jars went to the cleaners.
strike | Soup at the station | Cleaners stopped working for a week. | They asked for seventy cents and a locker. Commuters stepped over the litter and understood. On the fifth day the company rang.
autism | The quiet hour | A supermarket turns its music off on Tuesdays. | The lights are dimmed and the tills stop beeping. It was meant for autistic customers. Now everybody comes then, which has made it rather noisy.
foster | An extra bed | Children of foster parents were never asked. | A boy came to live in my room when I was nine. I was angry and was not allowed to be. Years later he told me he had thought the house was mine and he only a guest.
tree | An elm with a lawyer | Residents saved a tree by counting what lived in it. | The cycle path had a permit. Scouts listed every moss, owl and beetle and read the list to the council for forty minutes. The path now bends.
glasses | A dead man's glasses | An optician collects old frames. | Widows bring them in a handkerchief. Twice a year a suitcase goes to an island without an eye doctor, where a fisherman saw his own nets clearly at last.
`,
)

/** Written with them, before anything was looked for. */
export const englishJudged: readonly Judged[] = [
  ...questionsIn(
    'compound',
    `
care giver | caregiver
daycenter | daycentre
wood shed | woodshed
shoe box | debts
post cards | stroke
heart beat | interpreter
bee keeper | honey
super market | autism
tool shed | woodshed
suit case | glasses
`,
  ),
  ...questionsIn(
    'inflection',
    `
slept | caregiver teenagers
fallen | daycentre
mending | woodshed bicycle
quarrelling neighbour | allotment
swimming | swim
broken marriage | swim
chose books | library
childrens cough | tenants
wrote | prison caregiver
spoken | stroke allotment
dying | hospice
taught | bicycle prison
rising marks | teenagers
sang | choir
stung | honey
`,
  ),
  ...questionsIn(
    'synonym',
    `
carer | caregiver
elderly | daycentre
quarrel fight | allotment
jail | prison
rent | tenants
bike | bicycle
adolescents | teenagers
flooding | flood
money problems | debts
stutter | stammer
`,
  ),
  ...questionsIn(
    'inflection',
    `
color | caregiver debts
recognizes | prison
neighbors | allotment
practiced | stroke
`,
  ),
  ...questionsIn(
    'mistyped',
    `
recieve caregivver | caregiver
libarian | library
therapyst | stroke
volunters | hospice
interpretter | interpreter
neigbours | allotment
surgon | choir
apointment | dentist
`,
  ),
]
