// The shared soup, in English.
import { saying } from '../../language/Language';
import { sharedSoupEvents as e, type SoupIngredient, type SoupTrouble } from '../../world/plots/sharedSoup';
import type { PlotInEnglish } from '../PlotInEnglish';

const INGREDIENTS: Record<SoupIngredient, { '': string; the: string }> = {
  onion: { '': 'one big onion', the: 'the onion' },
  carrots: { '': 'three carrots', the: 'the carrots' },
  potatoes: { '': 'five old potatoes', the: 'the potatoes' },
  beans: { '': 'a bowl of beans', the: 'the beans' },
  barley: { '': 'a piece of brown bread', the: 'the bread' },
  mushrooms: { '': 'some dry mushrooms', the: 'the mushrooms' },
  leek: { '': 'a long green leek', the: 'the leek' },
  peas: { '': 'forty peas', the: 'the peas' },
  turnip: { '': 'half a turnip', the: 'the turnip' },
  corn: { '': 'a yellow ear of corn', the: 'the corn' },
  dumplings: { '': 'a cup of flour', the: 'the flour' },
  herbs: { '': 'some wild leaves', the: 'the wild leaves' },
  bones: { '': 'two good bones', the: 'the bones' },
  fish: { '': 'a silver fish', the: 'the fish' },
  cheese: { '': 'the end of a cheese', the: 'the cheese' },
  rice: { '': 'a bag of rice', the: 'the rice' },
  egg: { '': 'a brown egg', the: 'the egg' },
  cabbage: { '': 'a round cabbage', the: 'the cabbage' },
  butter: { '': 'a bit of butter', the: 'the butter' },
  pumpkin: { '': 'a slice of pumpkin', the: 'the pumpkin' },
  salt: { '': 'a spoon of salt', the: 'the salt' },
  chicken: { '': 'a chicken leg', the: 'the chicken' },
  apple: { '': 'a sour apple', the: 'the apple' },
  milk: { '': 'a jug of milk', the: 'the milk' },
};
const TROUBLES: Record<SoupTrouble, { '': string; after: string }> = {
  'snowed-in': { '': 'snow lay up to the windows', after: 'the snow was gone' },
  'long-rain': { '': 'rain had washed the gardens away', after: 'the rain stopped' },
  'broken-bridge': { '': 'no cart could cross the broken bridge', after: 'the bridge was whole again' },
  'poor-harvest': { '': 'the harvest had been poor', after: 'the first green leaves came up' },
  mice: { '': 'thieves had come in the night', after: 'the thieves were caught' },
  dry: { '': 'it had not rained for months', after: 'it rained at last' },
  frost: { '': 'ice had killed the corn', after: 'the ice was gone' },
  geese: { '': 'wild geese had eaten the fields bare', after: 'the geese flew north' },
};

export const sharedSoup: PlotInEnglish = {
  words: { 'soup ingredient': INGREDIENTS, 'soup trouble': TROUBLES },
  sayings: [
    saying(e.trouble, [
      'It was the [hungriest|worst] [week|month|time] of all. {trouble}, and every house had only one thing left to eat.',
      'In the village [under the hill|by the sea|at the end of the road] {trouble}. Everybody [was hungry|went to bed early] and hid what little food was left.',
      'That year {trouble}. The pots were empty, nobody sang, and nobody [visited|helped|trusted] anybody.',
      'Once, when {trouble}, each family [hid|locked up|sat on] the last bit of food it had and told no one.',
    ]),
    saying(
      e.arrives,
      [
        '[Over the hill|Along the road|Out of the wood] came {cook.a}, [singing|whistling], with {pot.a} and nothing else.',
        'One [evening|morning] {cook.a} knocked at the first door with {pot.a}. "What is in it?" they asked. "[Nothing yet|Only hope|Wait and see]," said {cook.name}.',
        'Then {cook.a} walked down the street, beating a spoon against {pot.a}. [Doors opened a crack.|Heads came out of the windows.]',
        '"Who would like some soup?" [called|asked] {cook.a}, and set down {pot.a} [by the well|in the middle of the street|under a tree].',
      ],
      [['Who came with the {pot.noun}?', 'cook']],
    ),
    saying(e.hangsUp, [
      '{cook} made a fire, filled {pot} with water and [stirred|tasted], as if it were a feast already.',
      '"I have water, and I have a fire," said {cook.name}, hanging {pot} over the flames. "[The rest will come|Now it only needs friends]."',
      'Soon {pot} was steaming over a fire of dry sticks. "So far it is only water," said {cook.name}, "but [it is hot|it is a beginning]."',
    ]),
    saying(
      e.bringsFirst,
      [
        'The first to come was {who}, {kind.a} [in an old coat|with big eyes]. "I only have {what}," {who.he} said. It all went into the pot, and [it began to smell good|the water began to sing].',
        '{kind.a} named {who} [crept nearer|could not stay away] and put {what} into the pot. Now the water had a [taste|smell].',
        '"You may have this," said {kind.little} called {who}, and [held out|brought] {what}. "[I was not so very hungry|It is lonely to eat at home]."',
      ],
      [['What did {who.name} put in first?', 'what']],
    ),
    saying(
      e.bringsSecond,
      [
        '[Next door|Across the road] lived {who}, {kind.a} with [a good nose|cold feet|a warm heart]. "All it needs is {what}," {who.he} said, and ran to get it.',
        'As soon as {kind.a} named {who} smelled it, {who.he} [rushed over|came running] with {what}.',
        'Then a [door|gate] creaked. {who}, {kind.a} who never [shared anything|came out], was bringing {what}[|, red in the face|, without a word].',
      ],
      [['What did {who.name} put in after that?', 'what']],
    ),
    saying(
      e.bringsThird,
      [
        'At the [very last|last] moment came {who}, {kind.a}, in such a hurry that {what} nearly fell [into the fire|on the dog].',
        '"[Wait for me|Not yet|Make room]!" cried {kind.a} named {who}, and with {what} it was a real soup.',
        '{kind.a} called {who} had been [listening|waiting] behind [the well|the wall]. "Could you use {what}?" asked {who.name}. "Oh, yes!" they all said.',
      ],
      [['What did {who.name} add last?', 'what']],
    ),
    saying(
      e.hides,
      [
        '{kind.a} named {who} came, too, with [a big bowl|a long spoon] and a sad face. But under {who.his} coat {who.he} was hiding {what}.',
        '"There is not a crumb in my house," sighed {who}, {kind.a}, and looked [at the ground|away]. But {who.he} had {what} in {who.his} bag.',
        'And {kind.a} called {who}? {who.he} brought [two bowls|the largest bowl], and kept quiet about {what} in {who.his} basket.',
      ],
      [['What did {who.name} hide?', 'what']],
    ),
    saying(e.lacks, [
      '{cook} tasted it and shook {cook.his} head. "Something is still missing." [Nobody spoke.|All looked down.]',
      '"One thing more," said {cook.name}, licking the spoon. "[I wonder who has it|Think, all of you]." They all looked at each other.',
      'It was still a thin soup. "Something is missing," said {cook.name}[|, and waited|, very kindly].',
    ]),
    saying(
      e.ownsUp,
      [
        '{who.name} [coughed|stood up]. "I almost forgot {what.the}," {who.he} whispered, red to the ears.',
        '{who.name} could not [sit still|bear it] any longer. {who.he} let {what.the} slide into the pot, and everybody [looked the other way|smiled].',
        '"I had {what.the} all the time," said {who.name}, very softly. "[Good that you told us|Then come and sit with us]," said the others.',
      ],
      [['Who had kept {what.the} back?', 'who']],
    ),
    saying(
      e.sneaksOff,
      [
        'But {who.name} kept {what.the}, went home and [locked|shut] the door.',
        'But {who.name} was gone already, to eat {what.the} [alone in the dark|behind a locked door|in bed].',
        '"It is late, and I am [tired|cold]," said {who.name}, and [hurried|crept] off with {what.the}.',
      ],
      [['Who went away with {what.the}?', 'who']],
    ),
    saying(
      e.wrongThing,
      [
        'It was getting dark, and {who}, {kind.a} with [bad|sleepy] eyes, dropped something into the soup. It was {wrong.a}!',
        '{kind.a} named {who} wanted to [help|share something], too. All {who.he} had was {wrong.a}. "It [cannot hurt|is better than nothing]," {who.he} said, and in it went.',
        '"My aunt always does it," said {who}, {kind.a}, and dropped {wrong.a} into the pot before anybody could [speak|stop {who.him}].',
      ],
      [['What did {who.name} throw into the soup by mistake?', 'wrong']],
    ),
    saying(e.fishedOut, [
      '"Oh no!" {cook} jumped up and pulled out {wrong} just in time. "[Never mind|Do not be sad], {who.name}," {cook.he} said. "You may stir."',
      'Quick as a frog, {cook} fished {wrong} out again. "[It was kindly meant|It was a good idea], {who.name}, but not in soup."',
      'Everybody held their breath. Out came {wrong} on [a long stick|a big spoon], and {cook} tasted. "No harm done, {who.name}." And even {who.name} [laughed|smiled].',
    ]),
    saying(e.spoiled, [
      '{cook} took one sip and [could not speak|turned green]. The soup tasted of {wrong}. {who.name} [burst into tears|hid behind a tree].',
      'It was too late. All of it tasted of {wrong}, and even the dog [ran away|howled]. {cook} put down the spoon, and {who.name} [began to cry|did not know where to look].',
      'Nobody could eat the soup, not with {wrong} in it. {cook} poured it out [behind the church|into the river], and {who.name} [had to look on|cried].',
    ]),
    saying(e.breadInstead, [
      '"You meant it kindly, {who.name}," said {cook.name}. There was only [one dry loaf|a bit of bread] for all, and they shared it.',
      'They sat by the fire, hungry, and {cook} [told a funny story|sang]. {who.name} got [the warmest place|a hand to hold], and it helped a little.',
      '"There will be other soups," said {cook.name}, and hugged {who.name}. But that night everyone went to bed [hungry|with an empty stomach].',
    ]),
    saying(e.tastes, [
      '{cook} stirred [three|seven] times and [tasted|smiled]. {one.the}, {two.the} and {three.the}: it was enough for a feast.',
      '"What is in it?" asked [the little ones|everybody]. "{one.the}, {two.the} and {three.the}," said {cook.name}, "and [a bit of everybody|a little love]."',
      'Was it {one.the}? Was it {two.the}? Or was it {three.the} that made it so [good|thick]? "[All three|All of you]," said {cook.name}.',
    ]),
    saying(e.feast, [
      'They ate until {pot} was [empty|as bright as a mirror], and {cook} [laughed|ate with them].',
      'Nobody had thought that {pot} could hold so much. There was a second bowl for [everybody|all the children], and a third for {cook.obj}.',
      'Somebody [played a fiddle|began to sing|told a joke], and nobody was hungry anymore. When {cook} turned {pot} over, not one drop was left.',
    ]),
    saying(e.takesBowl, [
      '[Late that night|After supper] {cook} knocked at a locked door. "This bowl is for you, {who.name}." {who.name} could not look up, but [took it|ate every drop].',
      'Somebody knocked at {who.namePoss} window. It was {cook.name} with a full bowl. {who.name} ate it all and [cried a little|said sorry].',
      '"There is enough left for one more," said {cook.name}, and carried a bowl [across the street|through the dark]. The next time, {who.name} was the first to [share|bring something].',
    ]),
    saying(e.moon, [
      'All evening {who.name} could hear them [laughing|singing]. {what.the}, eaten all alone, tasted of nothing.',
      '{who.name} [ate slowly|took a bite], but {what.the} did not taste good, and outside somebody had begun to sing.',
      'The smell of the soup came [through the keyhole|under the door|down the chimney]. {who.name} pushed {what.the} away and was not hungry anymore.',
    ]),
    saying(e.leaves, [
      'When {trouble.after}, {cook} packed {pot} and [wandered on|went to the next village]. But every [Sunday|week] the others still cook together.',
      'The [day|morning] after {trouble.after}, {cook} and {pot} were gone. By the well lay [a spoon|a flower|a big onion], for next time.',
      '{cook} stayed until {trouble.after}. "You may keep {pot}," said {cook.name}. "[You only need friends|You know how to fill it now]."',
    ]),
  ],
};
