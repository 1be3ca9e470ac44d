def test_every_use_of_a_random_number_in_a_run_is_the_same_number(run):
    for number, times_ten in run.names.numbers:
        assert times_ten == 10 * number


def test_each_run_draws_a_new_number(run):
    assert len({number for number, *_ in run.names.numbers}) == 3


def test_two_operations_draw_two_numbers(run):
    assert run.names.two_operations != 0


def test_an_iterator_moves_on_once_in_a_run(run):
    assert run.names.elements == [[0, 0], [1, 10], [2, 20]]
