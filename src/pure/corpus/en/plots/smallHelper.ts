// The small helper, in English.
import { saying } from '../../language/Language';
import { smallHelperEvents as e, type HelperFavor } from '../../world/plots/smallHelper';
import type { PlotInEnglish } from '../PlotInEnglish';

const FAVORS: Record<HelperFavor, { '': string }> = {
  shelter: { '': 'keep dry under a big warm chin' },
  crumbs: { '': 'eat all the crumbs' },
  lift: { '': 'ride across the muddy road' },
  shade: { '': 'nap in a big cool shadow' },
  warmth: { '': 'sleep beside a warm back all winter' },
  wool: { '': 'take some hair for a bed' },
  view: { '': 'look at the world from high up' },
  water: { '': 'drink first at the pond' },
};

export const smallHelper: PlotInEnglish = {
  words: { 'helper favor': FAVORS },
  sayings: [
    saying(
      e.mocks,
      [
        'One [fine|cold|quiet] day, {place.at}, {kind.a} named {small} said good morning. "[Did somebody speak, or was it the wind|Is that a crumb]?" laughed {big.name}.',
        '{place.at} lived {kind.a}, {small} by name. "[Why are you so small|What are you good for], {small.name}?" {big.name} asked every day.',
        '"Please mind where you step!" cried {kind.a} called {small}, {place.at}. {big.name} did not even look down. "[Out of my way, crumb|First you must grow]," {big.he} said.',
        '"[You could drown in a cup|A leaf could hide you|One sneeze and you fly away]!" said {big.name} to {small}, {kind.a} who [only wanted to play|had only said hello] {place.at}.',
      ],
      [['Who was laughed at for being small?', 'small']],
    ),
    saying(
      e.favors,
      [
        'One [fine|cold|quiet] day {big.name} nearly stepped on {kind.a} named {small} {place.at}. "I am sorry," said {big.name}, and let {small.him} {favor}.',
        'Big animals often forget to look down. {big.name} did not, and so {big.he} met {kind.a} called {small} {place.at}. "You may {favor}," {big.he} said.',
        '"Please, may I {favor}?" asked {small}, {kind.a} no bigger than [a pear|a shoe|a cup], {place.at}. "[Of course|With pleasure]," said {big.name}.',
        '{small}, {kind.a}, [was fond of|loved|often thought of] {big.name}, because once, {place.at}, {small.he} had been allowed to {favor}.',
      ],
      [['What did {big.name} let {small.name} do?', 'favor']],
    ),
    saying(e.inNet, [
      'One [evening|morning] something fell on {big}. It was a net! The more {big.he} [kicked|pulled|rolled], the less {big.he} could move.',
      '{big} was looking at [the sky|the clouds|a butterfly], not at the ground. There was a crack, and {big.he} hung in a net [between two trees|high in the air|like a fish].',
      'A hunter had hidden a net [under the oak|in the leaves|across the path]. {big} took one step and was caught.',
    ]),
    saying(e.inPit, [
      'One [evening|morning] the ground gave way, and {big} sat at the bottom of a pit. The walls were [steep and wet|as smooth as ice].',
      '{big} did not see the pit under the [leaves|branches|moss]. Down {big.he} fell, and it was a long way up.',
      'It had rained for [a week|days], and suddenly the earth gave way. {big} was stuck in a deep pit, up to the [chin|belly] in mud.',
    ]),
    saying(e.hasThorn, [
      'One [evening|morning] there was a loud cry. A long thorn was stuck in {big.poss} foot, too deep to [reach|pull out].',
      '{big} stepped on a rose branch, and a thorn went in like a [needle|knife]. {big.he} licked and pulled, but it [stayed where it was|only went deeper].',
      'Then came a day when {big} could not walk another step. A thorn sat deep in {big.his} foot, and it [burned like fire|hurt day and night].',
    ]),
    saying(e.inLog, [
      'One [evening|morning] {big} smelled [honey|nuts] in a hollow log. In went {big.his} head, in went {big.his} shoulders, and there {big.he} stuck like a cork.',
      '{big} crawled into an old log to [look for honey|get out of the rain]. But {big.he} could not get out again, however hard {big.he} tried.',
      '{big} had eaten [nine eggs|a whole pie], and the hollow log was narrow. {big.he} went in [laughing|head first] and stuck fast.',
    ]),
    saying(e.inString, [
      'One [evening|morning] {big} ran into an old [rope|fishing line]. It went around {big.his} legs [three|seven|nine] times, with knots as hard as nuts.',
      'Somebody had left a rope in the [grass|road]. {big} rolled on it for fun, and got up tied like a parcel.',
      '{big} only wanted to scratch {big.his} back on a [post|tree]. But an old rope hung there, and soon {big.he} was wound up to the [ears|chin].',
    ]),
    saying(
      e.strongTries,
      [
        '{kind.a} named {strong} heard the cries and pulled with all {strong.his} might. But it [did not help|only hurt] {big.name}.',
        'First came {kind.a} called {strong}. "Leave it to me, {big.name}, I am strong!" But it [was no good|only hurt].',
        '"One good pull is all you need," said {strong}, {kind.a} who was passing by. {strong.he} pulled [three times|for an hour] and left {big.name} in tears.',
      ],
      [['Who tried to help first, but failed?', 'strong']],
    ),
    saying(e.comes, [
      '"Do not be afraid," said a small voice beside {big.namePoss} ear. It was {small}. "You were good to me, and now [it is my turn|I will help you]."',
      'Then something [whispered|moved] in the grass. "It is only me, {big.name}," said {small.name}. "I [hurried all the way|came as soon as I heard]."',
      'Before long came {small}, [out of breath|in a great hurry]. "I heard you cry, {big.name}. Now [hold still|it is my turn]."',
      'Who came then, so small and so quick? It was {small}. "You helped me once, {big.name}. [Now I will help you|Let me help you, too]."',
    ]),
    saying(e.comesAnyway, [
      'Who came along then? It was {small}. "Hello, {big.name}. [Can I help you|May I try]?"',
      '{small} had [heard|seen] it all. {small.he} could have [laughed|stayed at home]. Instead {small.he} came to {big.name} and asked, "Shall I help you?"',
      '"Will nobody help me?" [cried|called] {big.name}. "I will," said {small}. "But I am only a [crumb|little thing], as you know."',
    ]),
    saying(e.saysSorry, [
      '{big} looked [down|at the ground]. "I was mean to you, {small.name}. I am sorry. Please help me."',
      'It was hard, but {big} said it. "I am sorry, {small.name}. You are not [a crumb at all|too small for anything]."',
      '"I was wrong," said {big}, in a very small voice. "[That is all I wanted to hear|That is enough for me]," answered {small.name}.',
    ]),
    saying(
      e.refuses,
      [
        '"You?" laughed {big.name}. "[What would people say|What can a crumb do]? Go home, {small.name}!" And {small.name} went[| without a word].',
        '{big} would rather stay like that forever than be helped by somebody so [tiny|small]. {small.name} [waited a while|sighed] and went home.',
        '"I do not need [a crumb|a bit of fluff] like you!" said {big.name}. So {small.name} turned around and went home.',
      ],
      [['Whose help did {big.name} refuse?', 'small']],
    ),
    saying(e.gnaws, [
      'Nibble, nibble! {small.name} bit the ropes [all night|for hours], until {big.name} dropped out of the net like a [stone|ripe pear].',
      '{small.name} had teeth like little [knives|needles]. Thread by thread the net fell apart, and {big.name} was free.',
      '{small.name} [looked at the net|was not afraid of nets]. "Rope is only dry grass," {small.he} said, and began to [bite|chew]. Before long {big.name} climbed out of the net.',
    ]),
    saying(e.digs, [
      '{small.name} did not pull. {small.he} dug. Earth flew [left and right|over the trees], and soon {big.name} could walk out of the pit.',
      '{small.name} knew all about [earth|holes]. "Never climb when you can dig," {small.he} said, and dug a tunnel [all night|for hours]. Out crawled {big.name}.',
      'Scrape, scratch went two small paws. {small.name} dug [stairs|a long path] into the wall of the pit, and {big.name} climbed up into the light.',
    ]),
    saying(e.plucks, [
      '{small.name} hopped close and took the thorn in {small.his} [fine|sharp|small] beak. One pull, and {big.name} could walk again.',
      'What all the pulling could not do, a small beak could. {small.name} pulled out the thorn while {big.name} [looked away|held still].',
      '{small.name} looked at the thorn. "[Shut your eyes|Look at that cloud|Count to three]," {small.he} said. And before {big.name} knew it, the thorn was out.',
    ]),
    saying(e.pricks, [
      '{small.name} went around to the back, [rolled up|took a run] and gave one sharp push. Out flew {big.name}, like a [stone|ball].',
      '{small.name} rolled up into a ball. "This will sting a little," {small.he} said, and it did. {big.name} shot out of the log and landed in a [bush|pond|heap of leaves].',
      'Only one end of {big.name} could be seen, and {small.name} knew what to do with it. Out came {big.name} with a [great jump|loud cry].',
    ]),
    saying(e.unties, [
      '{small.name} had [quick fingers|small hands] and had opened harder nuts. Over, under, in and out, and the last knot fell away from {big.name}.',
      'Round and round ran {small.name} with the loose end, until {big.name} could shake off the rope and [stretch|dance].',
      '{small.name} looked at the rope [from all sides|for a while]. "Never pull a knot," {small.he} said. "You must be kind to it." Bit by bit the rope came off, and {big.name} could [move|walk] again.',
    ]),
    saying(e.alone, [
      'It took [three days|a week] until {big} was free, thin and tired. Nobody cheered, not even {small.name}.',
      'Night came, and a cold rain. {big} thought of {small.name} more than once. It was [two days|a week] before {big.he} was free.',
      '{big} pulled and pulled until [morning|noon] and got free at last. Then {big.he} crept home past {small.namePoss} [dark|closed] door.',
    ]),
    saying(e.tooLate, [
      'After that, {big} looked down wherever {big.he} walked. But {small} had [moved away|found other friends].',
      '"Good morning," {big.name} said [the next day|a week later], quite politely. But {small} [did not answer|shut the door], and who could blame {small.him}?',
      'Sometimes {big} practiced a few words [at night|all alone]. "Please help me, {small.name}." It would not have been so hard.',
    ]),
    saying(
      e.thanks,
      [
        'And what did {small.name} get for it? {big.name} brought {small.him} {gift.a}[|, and a hug|, and a deep bow].',
        '"You are my hero. What would you like?" asked {big.name}. {small.name} [thought it over|did not think long] and asked for {gift.a}.',
        'By Sunday {small.name} had {gift.a}, for {big.name} [never forgot a friend|was very grateful].',
        '{big.name} said thank you [twice|very softly] and brought {gift.a}, and {small.name} [felt as tall as a tree|laughed for joy].',
      ],
      [['What did {small.name} get for the help?', 'gift']],
    ),
    saying(e.onceMore, [
      '{strong.name} could not believe it. "With those little legs?" "No," said {big.name}, looking at {small.name}, "with that [big heart|good head]."',
      '"But I pulled so hard!" said {strong.name}. "You did," said {big.name}. "But {small.name} [thought first|had a plan]."',
      'To this day {strong.name} [still asks|begs] {small.name} for the secret. {big.name} only smiles.',
    ]),
  ],
};
