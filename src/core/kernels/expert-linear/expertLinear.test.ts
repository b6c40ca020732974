import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
itKeepsTheKernelSpec('expertLinear');
