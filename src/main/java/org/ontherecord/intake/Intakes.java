package org.ontherecord.intake;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The one intake.
 */
public interface Intakes extends Repository<Intake, Integer> {

	Intake save(Intake intake);

	Optional<Intake> findById(int id);

}
