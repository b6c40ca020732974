// English words: how homes, places, traits, weather and times are said, by the form that a phrase asks for.
import { KINDS } from '../world/characters';
import { TRAITS, type Home, type Place, type Time, type Trait, type Weather } from '../world/words';
import { withArticle } from './articles';

/** The words of one sort: for each name in the world its forms. The form '' is what {role} alone means. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** {home.in}: "in a den under the hill". */
const HOMES: Record<Home, { in: string }> = {
  'village house': { in: 'in a small house in the village' },
  farm: { in: 'on a farm' },
  cottage: { in: 'in a cottage at the edge of the forest' },
  'house by the sea': { in: 'in a house by the sea' },
  mill: { in: 'in an old mill' },
  lighthouse: { in: 'in a tall lighthouse' },
  'town house': { in: 'in a narrow house in the town' },
  'mountain hut': { in: 'in a hut high in the mountains' },
  den: { in: 'in a den under the hill' },
  'hollow tree': { in: 'in a hollow tree' },
  burrow: { in: 'in a cozy burrow' },
  cave: { in: 'in a deep cave' },
  hole: { in: 'in a little hole' },
  barn: { in: 'in a big barn' },
  oak: { in: 'in the top of an oak' },
  'leaf pile': { in: 'under a pile of leaves' },
  hedge: { in: 'in a thick hedge' },
  pond: { in: 'in a quiet pond' },
  riverbank: { in: 'on the bank of the river' },
  dam: { in: 'behind a dam of sticks' },
  'forest edge': { in: 'where the forest begins' },
  nest: { in: 'in a nest of twigs' },
  'tall grass': { in: 'in the tall grass' },
  henhouse: { in: 'in a warm henhouse' },
  stable: { in: 'in a stable' },
};

/** {place}: "the garden"; {place.at}: "in the garden"; {place.to}: "to the garden"; {place.from}: "from the garden". */
const AT: Record<Place, string> = {
  forest: 'in',
  meadow: 'in',
  hill: 'on',
  field: 'in',
  clearing: 'in',
  valley: 'in',
  orchard: 'in',
  'old oak': 'under',
  mountain: 'on',
  'big rock': 'by',
  river: 'by',
  lake: 'by',
  stream: 'by',
  beach: 'on',
  pond: 'by',
  harbor: 'at',
  waterfall: 'by',
  bridge: 'on',
  market: 'at',
  square: 'in',
  school: 'at',
  library: 'in',
  bakery: 'at',
  park: 'in',
  church: 'by',
  well: 'by',
  'train station': 'at',
  playground: 'on',
  kitchen: 'in',
  garden: 'in',
  attic: 'in',
  cellar: 'in',
  bedroom: 'in',
  shed: 'in',
  yard: 'in',
  hall: 'in',
  porch: 'on',
};

/** {weather}: "sunny"; {weather.is}: "the sun was shining"; {weather.noun}: "the sun". */
const WEATHERS: Record<Weather, { '': string; is: string; noun: string }> = {
  sunny: { '': 'sunny', is: 'the sun was shining', noun: 'the sun' },
  rainy: { '': 'rainy', is: 'rain was falling', noun: 'the rain' },
  windy: { '': 'windy', is: 'a strong wind was blowing', noun: 'the wind' },
  snowy: { '': 'snowy', is: 'snow lay on the ground', noun: 'the snow' },
  foggy: { '': 'foggy', is: 'a thick fog hung over everything', noun: 'the fog' },
  cloudy: { '': 'cloudy', is: 'gray clouds covered the sky', noun: 'the clouds' },
  hot: { '': 'hot', is: 'the air was hot and still', noun: 'the heat' },
  frosty: { '': 'frosty', is: 'frost sparkled on the grass', noun: 'the frost' },
};

/** {time}: "morning"; {time.in}: "in the morning". */
const TIMES: Record<Time, { '': string; in: string }> = {
  morning: { '': 'morning', in: 'in the morning' },
  afternoon: { '': 'afternoon', in: 'in the afternoon' },
  evening: { '': 'evening', in: 'in the evening' },
};

/** {trait}: "brave"; {trait.a}: "a brave". */
const traitForms = (trait: Trait) => ({ '': trait, a: withArticle(trait) });

/** All sorts that have a table of their own. */
export const WORDS: Readonly<Record<string, Words>> = {
  home: HOMES,
  place: Object.fromEntries(
    Object.entries(AT).map(([place, at]) => [
      place,
      { '': `the ${place}`, at: `${at} the ${place}`, to: `to the ${place}`, from: `from the ${place}` },
    ]),
  ),
  weather: WEATHERS,
  time: TIMES,
  trait: Object.fromEntries(TRAITS.map((trait) => [trait, traitForms(trait)])),
  kind: Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      { '': kind, a: withArticle(kind), little: `a little ${kind}`, young: `a young ${kind}` },
    ]),
  ),
};
