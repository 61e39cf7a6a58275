package org.ontherecord.evaluation;

/**
 * Precision, recall and their harmonic mean.
 */
record Balance(Ratio precision, Ratio recall) {

	double f1() {
		double sum = this.precision.value() + this.recall.value();
		return (sum != 0) ? 2 * this.precision.value() * this.recall.value() / sum : 0;
	}

	@Override
	public String toString() {
		return "P " + Ratio.percent(this.precision.value()) + " R " + Ratio.percent(this.recall.value()) + " F1 "
				+ Ratio.percent(f1());
	}

}
