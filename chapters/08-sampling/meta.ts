// Chapter 8: what it needs, which models it runs, which papers it cites.
import type { ChapterMeta } from '@/prose/ChapterMeta';

export const meta: ChapterMeta = {
  needs: [],
  models: ['story-gpt'],
  papers: [
    {
      id: 'ackley1985',
      authors: 'Ackley, D. H., Hinton, G. E. and Sejnowski, T. J.',
      year: 1985,
      title: 'A Learning Algorithm for Boltzmann Machines',
      where: 'Cognitive Science 9(1), 147–169',
      url: 'https://doi.org/10.1207/s15516709cog0901_7',
    },
    {
      id: 'salmon2011',
      authors: 'Salmon, J. K., Moraes, M. A., Dror, R. O. and Shaw, D. E.',
      year: 2011,
      title: 'Parallel Random Numbers: As Easy as 1, 2, 3',
      where: 'SC ’11',
      url: 'https://doi.org/10.1145/2063384.2063405',
    },
    {
      id: 'fan2018',
      authors: 'Fan, A., Lewis, M. and Dauphin, Y.',
      year: 2018,
      title: 'Hierarchical Neural Story Generation',
      where: 'ACL 2018',
      url: 'https://arxiv.org/abs/1805.04833',
    },
    {
      id: 'radford2019',
      authors: 'Radford, A., Wu, J., Child, R., Luan, D., Amodei, D. and Sutskever, I.',
      year: 2019,
      title: 'Language Models are Unsupervised Multitask Learners',
      where: 'OpenAI technical report',
      url: 'https://cdn.openai.com/better-language-models/language_models_are_unsupervised_multitask_learners.pdf',
    },
    {
      id: 'holtzman2020',
      authors: 'Holtzman, A., Buys, J., Du, L., Forbes, M. and Choi, Y.',
      year: 2020,
      title: 'The Curious Case of Neural Text Degeneration',
      where: 'ICLR 2020',
      url: 'https://arxiv.org/abs/1904.09751',
    },
  ],
};
