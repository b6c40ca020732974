// Chapter 2: what it needs, which models it runs, which papers it cites.
import type { ChapterMeta } from '@/prose/ChapterMeta';

export const meta: ChapterMeta = {
  needs: [],
  models: [],
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
      id: 'lidstone1920',
      authors: 'Lidstone, G. J.',
      year: 1920,
      title:
        'Note on the General Case of the Bayes–Laplace Formula for Inductive or a Posteriori Probabilities',
      where: 'Transactions of the Faculty of Actuaries 8, 182–192',
    },
    {
      id: 'shannon1948',
      authors: 'Shannon, C. E.',
      year: 1948,
      title: 'A Mathematical Theory of Communication',
      where: 'Bell System Technical Journal 27(3), 379–423, and 27(4), 623–656',
      url: 'https://doi.org/10.1002/j.1538-7305.1948.tb01338.x',
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
      id: 'kullback1951',
      authors: 'Kullback, S. and Leibler, R. A.',
      year: 1951,
      title: 'On Information and Sufficiency',
      where: 'Annals of Mathematical Statistics 22(1), 79–86',
      url: 'https://doi.org/10.1214/aoms/1177729694',
    },
    {
      id: 'jelinek1980',
      authors: 'Jelinek, F. and Mercer, R. L.',
      year: 1980,
      title: 'Interpolated Estimation of Markov Source Parameters from Sparse Data',
      where:
        'Pattern Recognition in Practice (Gelsema, E. S. and Kanal, L. N., eds.), North-Holland, 381–397',
    },
    {
      id: 'katz1987',
      authors: 'Katz, S. M.',
      year: 1987,
      title:
        'Estimation of Probabilities from Sparse Data for the Language Model Component of a Speech Recognizer',
      where: 'IEEE Transactions on Acoustics, Speech, and Signal Processing 35(3), 400–401',
      url: 'https://doi.org/10.1109/TASSP.1987.1165125',
    },
    {
      id: 'kneser1995',
      authors: 'Kneser, R. and Ney, H.',
      year: 1995,
      title: 'Improved Backing-Off for M-gram Language Modeling',
      where: 'ICASSP 1995, volume 1, 181–184',
      url: 'https://doi.org/10.1109/ICASSP.1995.479394',
    },
    {
      id: 'chen1999',
      authors: 'Chen, S. F. and Goodman, J.',
      year: 1999,
      title: 'An Empirical Study of Smoothing Techniques for Language Modeling',
      where: 'Computer Speech and Language 13(4), 359–394',
      url: 'https://doi.org/10.1006/csla.1999.0128',
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
      id: 'heafield2013',
      authors: 'Heafield, K., Pouzyrevsky, I., Clark, J. H. and Koehn, P.',
      year: 2013,
      title: 'Scalable Modified Kneser-Ney Language Model Estimation',
      where: 'ACL 2013 (short papers), 690–696',
      url: 'https://aclanthology.org/P13-2121/',
    },
    {
      id: 'liu2024',
      authors: 'Liu, J., Min, S., Zettlemoyer, L., Choi, Y. and Hajishirzi, H.',
      year: 2024,
      title: 'Infini-gram: Scaling Unbounded n-gram Language Models to a Trillion Tokens',
      where: 'COLM 2024',
      url: 'https://arxiv.org/abs/2401.17377',
    },
  ],
};
