// Chapter 1: what it needs, which models it runs, which papers it cites.
import type { ChapterMeta } from '@/prose/ChapterMeta';

export const meta: ChapterMeta = {
  needs: [],
  models: ['story-gpt'],
  papers: [
    {
      id: 'markov1913',
      authors: 'Markov, A. A.',
      year: 1913,
      title:
        'An Example of Statistical Investigation of the Text Eugene Onegin Concerning the Connection of Samples in Chains',
      where:
        'Bulletin of the Imperial Academy of Sciences of St. Petersburg 7(3), 153–162 (in Russian); English in Science in Context 19(4), 591–600, 2006',
      url: 'https://doi.org/10.1017/S0269889706001074',
    },
    {
      id: 'shannon1951',
      authors: 'Shannon, C. E.',
      year: 1951,
      title: 'Prediction and Entropy of Printed English',
      where: 'Bell System Technical Journal 30(1), 50–64',
      url: 'https://doi.org/10.1002/j.1538-7305.1951.tb01366.x',
    },
    {
      id: 'chomsky1957',
      authors: 'Chomsky, N.',
      year: 1957,
      title: 'Syntactic Structures',
      where: 'Mouton, The Hague, chapter 2',
    },
    {
      id: 'jelinek1976',
      authors: 'Jelinek, F.',
      year: 1976,
      title: 'Continuous Speech Recognition by Statistical Methods',
      where: 'Proceedings of the IEEE 64(4), 532–556',
      url: 'https://doi.org/10.1109/PROC.1976.10159',
    },
    {
      id: 'pereira2000',
      authors: 'Pereira, F.',
      year: 2000,
      title: 'Formal Grammar and Information Theory: Together Again?',
      where: 'Philosophical Transactions of the Royal Society A 358, 1239–1253',
      url: 'https://doi.org/10.1098/rsta.2000.0583',
    },
    {
      id: 'brants2007',
      authors: 'Brants, T., Popat, A. C., Xu, P., Och, F. J. and Dean, J.',
      year: 2007,
      title: 'Large Language Models in Machine Translation',
      where: 'EMNLP-CoNLL 2007, 858–867',
      url: 'https://aclanthology.org/D07-1090/',
    },
    {
      id: 'radford2019',
      authors: 'Radford, A., Wu, J., Child, R., Luan, D., Amodei, D. and Sutskever, I.',
      year: 2019,
      title: 'Language Models are Unsupervised Multitask Learners',
      where: 'OpenAI technical report, table 3',
      url: 'https://cdn.openai.com/better-language-models/language_models_are_unsupervised_multitask_learners.pdf',
    },
    {
      id: 'brown2020',
      authors: 'Brown, T. B., Mann, B., Ryder, N. and others',
      year: 2020,
      title: 'Language Models are Few-Shot Learners',
      where: 'NeurIPS 2020; arXiv:2005.14165, table 2.1',
      url: 'https://arxiv.org/abs/2005.14165',
    },
    {
      id: 'dubey2024',
      authors: 'Dubey, A., Jauhri, A., Pandey, A. and others',
      year: 2024,
      title: 'The Llama 3 Herd of Models',
      where: 'arXiv:2407.21783, section 3',
      url: 'https://arxiv.org/abs/2407.21783',
    },
    {
      id: 'shlegeris2024',
      authors: 'Shlegeris, B., Roger, F., Chan, L. and McLean, E.',
      year: 2024,
      title: 'Language Models Are Better Than Humans at Next-token Prediction',
      where: 'Transactions on Machine Learning Research; arXiv:2212.11281',
      url: 'https://arxiv.org/abs/2212.11281',
    },
  ],
};
